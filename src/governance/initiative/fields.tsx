import type { FormState } from '#src/kernel/form.ts'
import { TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { text } from './text.nl.ts'

const say = text.initiative

export const InitiativeFields = ({ form }: { form: FormState }) => (
  <>
    <TextField form={form} name="title" label={say.name} />
    <TextArea form={form} name="what" label={say.what} rows={3} maxLength={600} />
  </>
)
