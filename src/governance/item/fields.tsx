import type { FormState } from '#src/kernel/form.ts'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField, type SelectOption } from '#src/ui/form/select-field.tsx'
import { TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { purposes } from './rules.ts'
import { purposeNames, text } from './text.nl.ts'

const say = text.form

/** The words of an item. */
export function ItemFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField form={form} name="title" label={say.name} />
      <TextArea form={form} name="body" label={say.body} rows={6} />
      <TextArea form={form} name="asked" label={say.asked} hint={say.askedHint} rows={2} />
    </>
  )
}

export const purposeOptions = optionsOf(purposes, purposeNames)

type StepFieldsProps = { form: FormState; prefix?: string; places: SelectOption[] }

/** One step of a route: where, and what the group does with it. */
export function StepFields({ form, prefix, places }: StepFieldsProps) {
  const at = (field: string) => (prefix ? `${prefix}.${field}` : field)
  return (
    <>
      <SelectField form={form} name={at('where')} label={say.where} options={places} empty={say.choose} />
      <SelectField
        form={form}
        name={at('purpose')}
        label={say.purpose}
        options={purposeOptions}
        empty={say.choose}
      />
    </>
  )
}
