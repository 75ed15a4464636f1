import { type Day, weekdayInWords } from '#src/kernel/day.ts'
import type { FormState } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { kindNames } from '../text.nl.ts'
import { text } from './text.nl.ts'

const say = text.kind

type KindFieldsProps = {
  form: FormState
  consultations: readonly { id: string; heldOn: Day }[]
  interimPlanDays: number
}

/** What kind of plan it is, and what it comes from. */
export function KindFields({ form, consultations, interimPlanDays }: KindFieldsProps) {
  return (
    <>
      <Radios
        form={form}
        name="kind"
        legend={say.kind}
        options={[
          { value: 'full', label: kindNames.full, hint: say.fullHint },
          { value: 'interim', label: kindNames.interim, hint: say.interimHint(interimPlanDays) },
        ]}
      />
      <SelectField
        form={form}
        name="consultationId"
        label={say.consultation}
        hint={say.consultationHint}
        options={consultations.map(held => ({ value: held.id, label: weekdayInWords(held.heldOn) }))}
        empty={say.none}
        optional
      />
      <TextArea
        form={form}
        name="urgencyReason"
        label={say.urgency}
        hint={say.urgencyHint}
        rows={2}
        optional
      />
    </>
  )
}
