import type { FormState } from '#src/kernel/form.ts'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { text } from './text.nl.ts'

const say = text.record

/** What was decided, on which conditions, and who saw it differently. */
export function DecisionFields({ form }: { form: FormState }) {
  return (
    <>
      <TextArea form={form} name="words" label={say.words} rows={4} />
      <TextArea form={form} name="conditions" label={say.conditions} rows={3} optional />
      <TextArea form={form} name="dissent" label={say.dissent} hint={say.dissentHint} rows={2} optional />
      <DayField form={form} name="decidedOn" label={say.decidedOn} />
    </>
  )
}
