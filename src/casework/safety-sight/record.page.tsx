import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { ageOn, type Day } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { teamOf } from '../contact-person/store.server.ts'
import { householdOf } from '../household/store.server.ts'
import { nameOf } from '../household-member/rules.ts'
import { peopleIn } from '../household-member/store.server.ts'
import { missedReasons, places, sightForm } from './rules.ts'
import { recordSight } from './store.server.ts'
import { missedNames, placeNames, text } from './text.nl.ts'
import { Ticks } from './ticks.tsx'

/** Everybody who can be seen, children first. */
const bornPeople = async (tx: Tx, caseId: string) =>
  (await peopleIn(tx, caseId))
    .filter(person => person.expectedOn === null)
    .toSorted((a, b) => Number(b.familyRole === 'child') - Number(a.familyRole === 'child'))

const colleagues = async (tx: Tx, caseId: string) => [
  ...new Map((await teamOf(tx, caseId)).map(member => [member.accountId, member.name])),
]

const ageOf = (birthDate: Day | null, today: Day) => (birthDate ? ageOn(birthDate, today) : null)

export const loader = page('safety-sight:record', async ({ tx, actor, caseId, today, settings }) => ({
  caseId,
  today,
  me: actor.accountId,
  name: (await householdOf(tx, caseId))?.name ?? '',
  people: (await bornPeople(tx, caseId)).map(person => ({
    id: person.id,
    name: text.called(nameOf(person), ageOf(person.birthDate, today)),
    speaks: (ageOf(person.birthDate, today) ?? 18) >= settings.sightSpokenFromAge,
  })),
  colleagues: (await colleagues(tx, caseId)).map(([value, label]) => ({ value, label })),
}))

export const action = deed('safety-sight:record', {
  form: async ({ tx, caseId, today }) =>
    sightForm(
      today,
      (await bornPeople(tx, caseId)).map(person => person.id),
      (await colleagues(tx, caseId)).map(([id]) => id),
    ),
  refusals: {},
  run: async ({ tx, actor, caseId, input }) => {
    await recordSight(tx, actor, caseId, input)
    return done({ to: `/huishoudens/${caseId}/veiligheid`, flash: text.form.done })
  },
})

const say = text.form

export default function RecordSight({
  loaderData: { caseId, today, me, name, people, colleagues: team },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ seenOn: today, place: 'home', seenBy: me })
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: name, to: `/huishoudens/${caseId}` },
          { label: text.card.all, to: `/huishoudens/${caseId}/veiligheid` },
          { label: text.title },
        ]}
      />
      <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}`}>
        <Ticks form={form} people={people} />
        <SelectField
          form={form}
          name="missedReason"
          label={say.missedReason}
          hint={say.missedHint}
          options={missedReasons.map(value => ({ value, label: missedNames[value] }))}
          optional
        />
        <TextField form={form} name="missedWords" label={say.missedWords} optional />
        <SelectField
          form={form}
          name="place"
          label={say.place}
          options={places.map(value => ({ value, label: placeNames[value] }))}
        />
        <DayField form={form} name="seenOn" label={say.seenOn} max={today} />
        <SelectField form={form} name="seenBy" label={say.seenBy} options={team} />
        <TextArea form={form} name="note" label={say.note} hint={say.noteHint} rows={3} optional />
      </Form>
    </>
  )
}
