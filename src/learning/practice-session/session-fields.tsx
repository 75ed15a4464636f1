import type { FormState } from '#src/kernel/form.ts'
import { Checkboxes } from '#src/ui/form/choices.tsx'
import { optionsFrom } from '#src/ui/form/options.ts'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { NobodyTick } from '../observation/nobody-tick.tsx'
import { text } from './text.nl.ts'

type Members = readonly { id: string; name: string; organisation: string }[]

/** What is known about a session, before or after it was held. */
export function SessionFields({ form, members }: { form: FormState; members: Members }) {
  const say = text.record
  return (
    <>
      <DayField form={form} name="heldOn" label={say.heldOn} />
      <TextField form={form} name="purpose" label={say.purpose} autoComplete="off" />
      <TextField form={form} name="theme" label={say.theme} optional autoComplete="off" />
      <TextField
        form={form}
        name="guest"
        label={say.guest}
        hint={say.guestHint}
        optional
        autoComplete="off"
      />
      <Checkboxes
        form={form}
        name="present"
        legend={say.present}
        hint={say.presentHint}
        optional
        options={optionsFrom(members)}
      />
      <TextArea form={form} name="notes" label={say.notes} rows={5} maxLength={2000} optional />
      <NobodyTick form={form} />
    </>
  )
}
