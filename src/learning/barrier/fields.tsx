import type { FormState } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { levels } from './rules.ts'
import { levelNames, text } from './text.nl.ts'

const say = text.note

/** What stands in the way, where it sits, and the question it asks. */
export const BarrierFields = ({ form, lifters }: { form: FormState; lifters: readonly string[] }) => (
  <>
    <TextField form={form} name="title" label={say.name} autoComplete="off" />
    <TextArea form={form} name="what" label={say.what} hint={say.whatHint} rows={3} maxLength={800} />
    <Radios form={form} name="level" legend={say.level} options={optionsOf(levels, levelNames)} />
    <TextArea
      form={form}
      name="question"
      label={say.question}
      hint={say.questionHint}
      rows={2}
      maxLength={400}
    />
    <TextField
      form={form}
      name="lifter"
      label={say.lifter}
      hint={say.lifterHint}
      suggestions={lifters}
      autoComplete="off"
      optional
    />
  </>
)
