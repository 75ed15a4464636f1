import type { FormState } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { NobodyTick } from '../observation/nobody-tick.tsx'
import { directions, goals, kinds, type Perspective, perspectives } from './rules.ts'
import { directionNames, goalNames, kindNames, perspectiveNames, text } from './text.nl.ts'

/** The words of a lesson. */
export function LessonFields({ form }: { form: FormState }) {
  const say = text.fields
  return (
    <>
      <TextField form={form} name="title" label={say.title} hint={say.titleHint} autoComplete="off" />
      <TextArea
        form={form}
        name="statement"
        label={say.statement}
        hint={say.statementHint}
        rows={3}
        maxLength={600}
      />
      <Radios form={form} name="kind" legend={say.kind} options={optionsOf(kinds, kindNames)} />
      <SelectField
        form={form}
        name="goal"
        label={say.goal}
        options={optionsOf(goals, goalNames)}
        empty={text.choose}
      />
      <TextArea form={form} name="context" label={say.context} rows={2} maxLength={600} optional />
      <NobodyTick form={form} />
    </>
  )
}

/** What a piece of evidence means for a lesson, and whose experience it is. */
export function MeaningFields({ form, only }: { form: FormState; only?: Perspective | undefined }) {
  const say = text.evidence
  return (
    <>
      <Radios
        form={form}
        name="direction"
        legend={say.direction}
        options={optionsOf(directions, directionNames)}
      />
      <SelectField
        form={form}
        name="perspective"
        label={say.perspective}
        options={optionsOf(only ? [only] : perspectives, perspectiveNames)}
        empty={text.choose}
      />
    </>
  )
}
