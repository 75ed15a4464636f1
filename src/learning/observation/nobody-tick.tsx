import { errorsAt, type FormState, textAt } from '#src/kernel/form.ts'
import { Checkbox } from '#src/ui/form/choices.tsx'
import { text } from './text.nl.ts'

/** Appears once the house asked whether a word is a person. */
export function NobodyTick({ form }: { form: FormState }) {
  const isAsked = errorsAt(form, 'nobody').length > 0 || textAt(form, 'nobody') !== ''
  return isAsked && <Checkbox form={form} name="nobody" label={text.nobody} />
}
