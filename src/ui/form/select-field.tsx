import { use } from 'react'
import { errorsAt, textAt } from '#src/kernel/form.ts'
import { SpokenHere } from '#src/ui/language/spoken.ts'
import { bound, type FieldProps, FieldShell } from './field.tsx'

export type SelectOption = { value: string; label: string; group?: string }

type SelectFieldProps = FieldProps & {
  options: SelectOption[]
  /** The words for choosing nothing (yet). */
  empty?: string
}

const inGroups = (options: SelectOption[]) => Map.groupBy(options, option => option.group ?? '')

const Options = ({ options }: { options: SelectOption[] }) =>
  options.map(option => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ))

export function SelectField({ options, empty, ...field }: SelectFieldProps) {
  const { words } = use(SpokenHere)
  const invalid = errorsAt(field.form, field.name).length > 0
  return (
    <FieldShell {...field} kind="select">
      <select
        {...bound(field)}
        className={`utrecht-select utrecht-select--html-select${invalid ? ' utrecht-select--invalid' : ''}`}
        defaultValue={textAt(field.form, field.name)}
      >
        <option value="">{empty ?? (field.optional ? words.noChoice : words.choose)}</option>
        {[...inGroups(options)].map(([group, members]) =>
          group === '' ? (
            <Options key={group} options={members} />
          ) : (
            <optgroup key={group} label={group}>
              <Options options={members} />
            </optgroup>
          ),
        )}
      </select>
    </FieldShell>
  )
}
