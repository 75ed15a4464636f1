import type { FormState } from '#src/kernel/form.ts'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField, type SelectOption } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { parts } from './rules.ts'
import { partNames, text } from './text.nl.ts'

const say = text.form

/** What is agreed: what, who does it, and by when. */
export function ActionFields({ form, owners }: { form: FormState; owners: SelectOption[] }) {
  return (
    <>
      <TextArea form={form} name="what" label={say.what} hint={say.whatHint} rows={2} maxLength={300} />
      <SelectField
        form={form}
        name="owner"
        label={say.owner}
        hint={say.ownerHint}
        options={owners}
        empty={say.choose}
      />
      <DayField form={form} name="dueOn" label={say.dueOn} />
      <SelectField
        form={form}
        name="part"
        label={say.part}
        options={optionsOf(parts, partNames)}
        empty={say.noPart}
        optional
      />
    </>
  )
}
