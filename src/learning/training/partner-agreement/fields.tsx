import type { FormState } from '#src/kernel/form.ts'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { text } from './text.nl.ts'

/** With whom, about what, until when, and what then. */
export const AgreementFields = ({ form }: { form: FormState }) => (
  <>
    <TextField form={form} name="partner" label={text.partner} autoComplete="off" />
    <TextArea form={form} name="about" label={text.about} hint={text.aboutHint} rows={2} maxLength={300} />
    <DayField form={form} name="agreedOn" label={text.agreedOn} optional />
    <DayField form={form} name="endsOn" label={text.endsOn} hint={text.endsOnHint} />
    <TextArea form={form} name="afterwards" label={text.afterwards} rows={2} maxLength={400} optional />
  </>
)
