import type { FormState } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { levels, rhythms, standings } from './rules.ts'
import { levelNames, rhythmInWords, text } from './text.nl.ts'

const say = text.form

/** What is laid down about a group, when it is new and when it changes. */
export function GroupFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField form={form} name="name" label={say.name} />
      <TextArea form={form} name="mandate" label={say.mandate} hint={say.mandateHint} rows={3} />
      <SelectField form={form} name="level" label={say.level} options={optionsOf(levels, levelNames)} />
      <Radios
        form={form}
        name="standing"
        legend={say.standing}
        options={standings.map(standing => ({ value: standing, label: say.standingOptions[standing] }))}
      />
      <SelectField
        form={form}
        name="everyWeeks"
        label={say.rhythm}
        hint={say.rhythmHint}
        options={rhythms.map(weeks => ({ value: weeks, label: rhythmInWords(Number(weeks)) }))}
        empty={say.noRhythm}
        optional
      />
      <TextArea form={form} name="why" label={say.why} hint={say.whyHint} rows={2} optional />
    </>
  )
}
