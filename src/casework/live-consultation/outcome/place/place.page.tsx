import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { addDays } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { DayField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { peopleIn } from '../../../household-member/store.server.ts'
import { plannedAt } from '../../../planned-consultation/at.server.ts'
import { canCarry } from '../../../top3-plan/rules.ts'
import { planOf, plansNow } from '../../../top3-plan/store.server.ts'
import { liveAddress } from '../../addresses.ts'
import { ledMeetingAt } from '../../at.server.ts'
import { placeForm } from '../rules.ts'
import { type SaidLine, saidAt } from '../store.server.ts'
import { text } from '../text.nl.ts'
import { placeLine } from './store.server.ts'

const say = text.place
const usualDays = 7
type Placeable = SaidLine & { kind: 'condition' | 'agreement' }
const isPlaceable = (line: SaidLine): line is Placeable =>
  line.kind === 'condition' || line.kind === 'agreement'

/** Who sits here and can be accountable for something; of a child only who is old enough. */
async function ownersAt({ tx, caseId, params, today }: Access, sittingId: string) {
  const planned = await plannedAt(tx, caseId, params)
  const number = planned.sittings.find(one => one.id === sittingId)?.number ?? 0
  const people = await peopleIn(tx, caseId)
  return planned.seats.filter(seat => {
    const person = people.find(one => one.id === seat.personId)
    const comes = !seat.leftOut && seat.sittings.includes(number)
    return comes && (!person || canCarry(person, [], today))
  })
}

/** The situations a line can belong to: those of this meeting, then those that stand in the plan. */
async function situationsFor({ tx, caseId }: Access, lines: readonly SaidLine[]) {
  const { draftId, activeId } = await plansNow(tx, caseId)
  const plan = await planOf(tx, caseId, draftId ?? activeId ?? '')
  const said = lines.filter(line => line.kind === 'situation' && line.audience === 'everyone')
  return [
    ...said.map(line => ({ value: line.id, label: line.words.join(' / ') })),
    ...(plan?.situations ?? []).map(one => ({ value: one.originId, label: one.what })),
  ]
}

async function lineAt(access: Access) {
  const meeting = await ledMeetingAt(access)
  const lines = await saidAt(access.tx, meeting.sittingId)
  const line = lines.find(one => one.id === access.params['lineId'])
  if (!line || !isPlaceable(line)) throw notFound()
  return {
    ...meeting,
    lines,
    line,
    situations: await situationsFor(access, lines),
    owners: line.kind === 'agreement' ? await ownersAt(access, meeting.sittingId) : [],
  }
}

const onlyOf = (options: readonly { value: string }[]) =>
  options.length === 1 ? (options[0]?.value ?? '') : ''

export const loader = page('live-consultation:take-part', async access => {
  const { plannedId, sittingId, line, situations, owners } = await lineAt(access)
  const { under } = line
  return {
    to: `${liveAddress(access.caseId, plannedId, sittingId)}#regel-${line.id}`,
    kind: line.kind,
    words: line.words.join(' / '),
    situations,
    owners: owners.map(seat => ({ value: seat.id, label: seat.name })),
    known: {
      under: under ? ('line' in under ? under.line : under.origin) : onlyOf(situations),
      ownerSeat: line.ownerSeat ?? '',
      dueOn: line.dueOn ?? addDays(access.today, usualDays),
    },
  }
})

export const action = deed('live-consultation:take-part', {
  form: async access => {
    const { line, situations, owners } = await lineAt(access)
    return placeForm({
      kind: line.kind,
      situations: situations.map(one => one.value),
      seats: owners.map(one => one.id),
      today: access.today,
    })
  },
  refusals: { closed: say.closed },
  constraints: { meeting_is_open: { refusal: 'closed' }, seats_within_sitting: { refusal: 'closed' } },
  run: async access => {
    const { plannedId, sittingId, place, line, lines, owners } = await lineAt(access)
    const { ownerSeat, ...input } = access.input
    const owner = owners.find(one => one.id === ownerSeat)
    await placeLine(
      access.tx,
      place,
      line,
      { ...input, owner },
      lines.map(one => one.id),
    )
    const to = `${liveAddress(access.caseId, plannedId, sittingId)}#regel-${line.id}`
    return done({ to, flash: say.done })
  },
})

/** The two things that are asked of an agreement at the table: who, and when. */
export default function PlaceLine({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { kind, words, situations, owners } = view
  const form = actionData?.form ?? formWith(view.known)
  return (
    <>
      <PageHead title={say[kind].title} lead={say[kind].lead} meta={words} />
      <Form form={form} submit={say.submit} cancelTo={view.to}>
        {kind === 'agreement' && (
          <>
            <Radios form={form} name="ownerSeat" legend={say.owner} hint={say.ownerHint} options={owners} />
            <DayField form={form} name="dueOn" label={say.due} />
          </>
        )}
        {situations.length > 1 && <Radios form={form} name="under" legend={say.under} options={situations} />}
      </Form>
    </>
  )
}
