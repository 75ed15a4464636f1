import { errorsAt, type FormState, textAt, textsAt } from '#src/kernel/form.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Checkbox, Checkboxes, Radios } from '#src/ui/form/choices.tsx'
import { optionsFrom, optionsOf } from '#src/ui/form/options.ts'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { kinds } from './rules.ts'
import { kindNames, text } from './text.nl.ts'

const say = text.form

type PieceFieldsProps = { form: FormState; people: { id: string; name: string }[]; today: string }

/** What a contact was and with whom. */
export function ContactFields({ form, people }: Omit<PieceFieldsProps, 'today'>) {
  return (
    <div className="tt-journal-fields">
      <Radios form={form} name="kind" legend={say.kind} options={optionsOf(kinds, kindNames)} />
      <Checkboxes
        form={form}
        name="spokeWith"
        legend={say.spokeWith}
        options={optionsFrom(people)}
        optional
      />
      <WithOthers form={form} />
    </div>
  )
}

/** Who is no part of the household. */
export const WithOthers = ({ form }: { form: FormState }) => (
  <TextField
    form={form}
    name="withOthers"
    label={say.withOthers}
    hint={say.withOthersHint}
    autoComplete="off"
    optional
  />
)

type WordsFieldsProps = PieceFieldsProps & {
  /** What is asked, when the words may stay empty. */
  optional?: { label: string; hint: string }
}

/** What was said or seen and when; what most pieces do not need stands behind one line. */
export function WordsFields({ form, people, today, optional }: WordsFieldsProps) {
  const behind = ['about', 'onlyTeam', 'teamReason'] as const
  const isOpen = behind.some(
    name => errorsAt(form, name).length > 0 || textAt(form, name) !== '' || textsAt(form, name).length > 0,
  )
  return (
    <div className="tt-journal-fields">
      <DayField form={form} name="happenedOn" label={say.happenedOn} max={today} />
      <TextArea
        form={form}
        name="words"
        label={optional?.label ?? say.words}
        hint={optional?.hint ?? say.wordsHint}
        rows={7}
        optional={optional !== undefined}
      />
      <Fold summary={say.more} open={isOpen}>
        <Checkboxes
          form={form}
          name="about"
          legend={say.about}
          hint={say.aboutHint}
          options={optionsFrom(people)}
          optional
        />
        <Checkbox form={form} name="onlyTeam" label={say.onlyTeam} hint={say.onlyTeamHint} />
        <TextField form={form} name="teamReason" label={say.teamReason} autoComplete="off" optional />
      </Fold>
    </div>
  )
}

type ReadersProps = { team: readonly string[]; family: readonly { name: string; hasPages: boolean }[] }

/** Who reads what is recorded here: now, and after a release. */
export function ReadersCard({ team, family }: ReadersProps) {
  const say = text.readers
  const withPages = family.filter(one => one.hasPages).map(one => one.name)
  return (
    <Card title={say.title} level={2}>
      <p>{say.now(team)}</p>
      <p>{withPages.length > 0 ? say.family(withPages) : say.nobody}</p>
    </Card>
  )
}
