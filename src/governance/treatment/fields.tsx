import type { FormState } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { type Purpose, stances } from '../item/rules.ts'
import { stanceNames } from '../item/text.nl.ts'
import { text } from './text.nl.ts'

const say = text.conclude

export const stanceOptions = stances.map(stance => ({ value: stance, label: stanceNames[stance] }))

/** What a group concluded, with its advice when that was asked, and with what was seen differently. */
export function ConclusionFields({ form, purpose }: { form: FormState; purpose: Purpose }) {
  return (
    <>
      <TextArea form={form} name="words" label={say.words} rows={4} />
      {purpose === 'advise' && (
        <Radios form={form} name="stance" legend={say.stance} options={stanceOptions} />
      )}
      <TextArea form={form} name="dissent" label={say.dissent} hint={say.dissentHint} rows={2} optional />
    </>
  )
}
