import { type FormState, rowsAt } from '#src/kernel/form.ts'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Checkboxes } from '#src/ui/form/choices.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { Rows } from '#src/ui/form/rows.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { kinds, linesField, type Part } from './rules.ts'
import { kindNames, partNames, text } from './text.nl.ts'

const say = text.form
type Within = { form: FormState }

type LinesFieldsProps = Within & {
  part: Part
  /** How many lines the version before has; those stand behind one line until something is done with them. */
  before: number
}

/** The lines of one part, behind one line while they are as they were. */
export function PartFields({ form, part, before }: LinesFieldsProps) {
  const name = linesField(part)
  const isTouched =
    rowsAt(form, name) !== before ||
    Object.keys(form.errors).some(field => field === name || field.startsWith(`${name}[`))
  if (before === 0) return <LinesFields form={form} part={part} />
  return (
    <Fold summary={say.kept(partNames[part])} count={before} open={isTouched}>
      <LinesFields form={form} part={part} />
    </Fold>
  )
}

/** What, what kind of saying it is, and whose. */
function LinesFields({ form, part }: Within & { part: Part }) {
  return (
    <Fieldset legend={partNames[part]} hint={say.partHints[part]}>
      <Rows
        form={form}
        name={linesField(part)}
        least={part === 'help' ? 0 : 1}
        addLabel={say.add}
        removeLabel={say.remove}
        legend={say.line}
      >
        {prefix => (
          <>
            <TextArea form={form} name={`${prefix}.words`} label={say.words} rows={2} />
            {part === 'help' && (
              <TextArea form={form} name={`${prefix}.result`} label={say.result} rows={2} />
            )}
            <SelectField
              form={form}
              name={`${prefix}.kind`}
              label={say.kind}
              options={optionsOf(kinds, kindNames)}
              empty={say.choose}
            />
            <TextField form={form} name={`${prefix}.source`} label={say.source} autoComplete="off" optional />
          </>
        )}
      </Rows>
    </Fieldset>
  )
}

type Choice = { value: string; label: string }
type WhoFieldsProps = Within & { people: Choice[]; colleagues: Choice[]; today: string }

/** Who was there, and when. */
export function WhoFields({ form, people, colleagues, today }: WhoFieldsProps) {
  return (
    <Fieldset legend={say.who}>
      <Checkboxes form={form} name="people" legend={say.family} options={people} optional />
      <TextField
        form={form}
        name="noFamilyReason"
        label={say.noFamily}
        hint={say.noFamilyHint}
        autoComplete="off"
        optional
      />
      <Checkboxes form={form} name="colleagues" legend={say.colleagues} options={colleagues} optional />
      <TextField form={form} name="others" label={say.others} autoComplete="off" optional />
      <DayField form={form} name="madeOn" label={say.madeOn} max={today} />
    </Fieldset>
  )
}
