import type { FormState } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { markCodes } from '../rules.ts'
import { markNames } from '../text.nl.ts'
import { text } from './text.nl.ts'

/** A mark with a remark. */
export function MarkFields({ form, ownVoice }: { form: FormState; ownVoice?: boolean }) {
  return (
    <>
      <Radios form={form} name="mark" legend={text.mark} options={optionsOf(markCodes, markNames)} />
      <TextArea
        form={form}
        name="remark"
        label={text.remark}
        hint={text.readers}
        rows={3}
        ownVoice={ownVoice}
        optional
      />
    </>
  )
}
