import type { FormState } from '#src/kernel/form.ts'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { text } from './text.nl.ts'

const say = text.form

export function AlignmentFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField form={form} name="title" label={say.name} />
      <DayField form={form} name="onDay" label={say.onDay} hint={say.onDayHint} optional />
      <TextArea form={form} name="brought" label={say.brought} rows={3} />
      <TextArea form={form} name="asked" label={say.asked} rows={3} optional />
      <TextArea form={form} name="agreed" label={say.agreed} hint={say.agreedHint} rows={3} optional />
      <TextArea form={form} name="followUp" label={say.followUp} rows={2} optional />
      <TextField form={form} name="source" label={say.source} hint={say.sourceHint} />
    </>
  )
}
