import type { FormState } from '#src/kernel/form.ts'
import { Checkboxes } from '#src/ui/form/choices.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { touches } from './rules.ts'
import { text, touchNames } from './text.nl.ts'

type TouchFieldsProps = { form: FormState; people: readonly { id: string; name: string }[] }

/** Who was hurt, who was afraid, who saw it: somebody can stand in more than one. */
export function TouchFields({ form, people }: TouchFieldsProps) {
  const options = people.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Fieldset legend={text.form.who} hint={text.form.touchesOf}>
      {touches.map(how => (
        <Checkboxes key={how} form={form} name={how} legend={touchNames[how]} options={options} optional />
      ))}
    </Fieldset>
  )
}
