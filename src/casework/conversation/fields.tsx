import { errorsAt, type FormState, textAt, textsAt } from '#src/kernel/form.ts'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { WithOthers, WordsFields } from '../journal/fields.tsx'
import { missedReasons } from '../safety-sight/rules.ts'
import { missedNames } from '../safety-sight/text.nl.ts'
import { kinds } from './rules.ts'
import { kindNames, text } from './text.nl.ts'
import { type Ticked, Ticks } from './ticks.tsx'

const say = text.form

type ConversationFieldsProps = {
  form: FormState
  view: {
    met: readonly Ticked[]
    people: { id: string; name: string }[]
    colleagues: { value: string; label: string }[]
    today: string
  }
}

/** What a contact consists of: what it was, who was met, and what was said. */
export function ConversationFields({ form, view }: ConversationFieldsProps) {
  return (
    <>
      <div className="tt-journal-fields">
        <Radios form={form} name="kind" legend={say.kind} options={optionsOf(kinds, kindNames)} />
      </div>
      <Ticks form={form} people={view.met} />
      <Missed form={form} />
      <WithOthers form={form} />
      <WordsFields
        form={form}
        people={view.people}
        today={view.today}
        optional={{ label: say.words, hint: say.wordsHint }}
      />
      <SelectField form={form} name="seenBy" label={say.seenBy} options={view.colleagues} />
    </>
  )
}

/** Why it did not succeed with somebody. */
function Missed({ form }: { form: FormState }) {
  const isOpen =
    textsAt(form, 'missed').length > 0 ||
    ['missedReason', 'missedWords'].some(name => errorsAt(form, name).length > 0 || textAt(form, name) !== '')
  return (
    <Fold summary={say.missed} open={isOpen}>
      <SelectField
        form={form}
        name="missedReason"
        label={say.missedReason}
        hint={say.missedHint}
        options={missedReasons.map(value => ({ value, label: missedNames[value] }))}
        optional
      />
      <TextField form={form} name="missedWords" label={say.missedWords} optional />
    </Fold>
  )
}
