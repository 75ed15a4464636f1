import type { FormState } from '#src/kernel/form.ts'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextField } from '#src/ui/form/text-fields.tsx'
import { partsOfDay } from './rules.ts'
import { partOfDayNames, text } from './text.nl.ts'

const say = text.plan

/** When and where a meeting is. */
export function WhenFields({ form }: { form: FormState }) {
  return (
    <>
      <DayField form={form} name="heldOn" label={say.day} />
      <SelectField
        form={form}
        name="partOfDay"
        label={say.partOfDay}
        options={optionsOf(partsOfDay, partOfDayNames)}
        optional
      />
      <TextField form={form} name="place" label={say.place} hint={say.placeHint} optional />
    </>
  )
}
