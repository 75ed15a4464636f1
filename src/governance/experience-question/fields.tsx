import { questionKinds } from '#src/casework/public.ts'
import type { FormState } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { pointFields } from './forms.ts'
import { kindNames, text } from './text.nl.ts'

const say = text.form

/** What a question says; with a word for each point where it has points. */
export function WordingFields({ form, hasPoints = true }: { form: FormState; hasPoints?: boolean }) {
  return (
    <>
      <TextField
        form={form}
        name="question"
        label={say.question}
        hint={say.questionHint}
        autoComplete="off"
      />
      {hasPoints && (
        <Fieldset legend={say.points} hint={say.pointsHint}>
          {pointFields.map((name, index) => (
            <TextField
              key={name}
              form={form}
              name={name}
              label={say.point(index + 1)}
              autoComplete="off"
              optional
            />
          ))}
        </Fieldset>
      )}
    </>
  )
}

export const KindField = ({ form }: { form: FormState }) => (
  <Radios
    form={form}
    name="kind"
    legend={say.kind}
    options={questionKinds.map(value => ({ value, label: kindNames[value] }))}
  />
)
