import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { teamOf } from '../contact-person/store.server.ts'
import { familyRoleNames } from '../household/text.nl.ts'
import { isUnborn, nameOf } from '../household-member/rules.ts'
import { peopleIn } from '../household-member/store.server.ts'
import { plannedAddress } from './addresses.ts'
import { openPlannedAt, seatAt } from './at.server.ts'
import { seatForm } from './rules.ts'
import { addSeat, changeSeat } from './seat/store.server.ts'
import { SeatFields, WhoFields } from './seat-fields.tsx'
import { formOf, linesOf } from './seat-form.ts'
import { text } from './text.nl.ts'

const say = text.seat

/** Who has no seat yet, the others who have, and what may be chosen. */
async function choicesOf({ tx, caseId, params }: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const found = params['seatId'] ? await seatAt(tx, caseId, params) : null
  const planned = found?.planned ?? (await openPlannedAt(tx, caseId, params))
  const seat = found?.seat ?? null
  const seated = new Set(planned.seats.flatMap(one => [one.personId, one.accountId]))
  const people = (await peopleIn(tx, caseId)).filter(one => !isUnborn(one) && !seated.has(one.id))
  const team = (await teamOf(tx, caseId)).filter(one => !seated.has(one.accountId))
  const who = [
    ...people.map(one => ({
      value: one.id,
      label: `${nameOf(one)} (${familyRoleNames[one.familyRole]})`,
      group: say.family,
    })),
    ...new Map(
      team.map(one => [one.accountId, { value: `a:${one.accountId}`, label: one.name, group: say.team }]),
    ).values(),
  ]
  const others = planned.seats.filter(one => one.id !== seat?.id && !one.leftOut)
  return { planned, seat, who, others: others.map(one => ({ value: one.id, label: one.name })) }
}

export const loader = page('planned-consultation:prepare', async access => ({
  caseId: access.caseId,
  ...(await choicesOf(access)),
}))

export const action = deed('planned-consultation:prepare', {
  form: async access => {
    const { planned, seat, who, others } = await choicesOf(access)
    return seatForm({
      whoIds: who.map(one => one.value),
      isNew: seat === null,
      isColleague: seat !== null && seat.accountId !== null,
      otherSeats: others.map(one => one.value),
      sittings: planned.sittings.map(one => one.number),
    })
  },
  refusals: {
    'changed-meanwhile': say.meanwhile,
    settled: text.plan.settled,
    taken: say.taken,
    meet: say.wouldMeet,
    unknown: say.apartUnknown,
    'mail-unsafe': say.mailUnsafe,
  },
  constraints: {
    planned_is_open: { refusal: 'settled' },
    planned_seat_consultation_id_person_id_key: { refusal: 'taken', field: 'whoId' },
    planned_seat_consultation_id_account_id_key: { refusal: 'taken', field: 'whoId' },
    who_may_not_meet: { refusal: 'meet', field: 'sittings' },
    seat_mail_is_safe: { refusal: 'mail-unsafe', field: 'reach' },
    seat_within_consultation: { refusal: 'unknown', field: 'apartFrom' },
  },
  run: async ({ tx, actor, caseId, params, input }) => {
    const { id } = await openPlannedAt(tx, caseId, params)
    const at = { caseId, id }
    if (params['seatId']) {
      const { seat } = await seatAt(tx, caseId, params)
      if (!(await changeSeat(tx, actor, at, seat.id, input))) return refuse('changed-meanwhile')
    } else await addSeat(tx, actor, at, input)
    return done({ to: plannedAddress(caseId, id), flash: say.done })
  },
})

export default function SeatPage({ loaderData, actionData }: Shown<typeof loader>) {
  const { caseId, planned, seat, who, others } = loaderData
  const form = actionData?.form ?? (seat ? formOf(seat) : formWith({ sittings: ['1'], chosen: 'on' }))
  const here = plannedAddress(caseId, planned.id)
  const isColleague = seat?.accountId != null
  return (
    <>
      <PageHead
        title={seat?.name ?? say.title}
        lead={say.lead}
        crumbs={[{ label: text.title, to: here }, { label: seat?.name ?? say.title }]}
      />
      {seat && actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions
          mine={linesOf(form, others, isColleague)}
          theirs={linesOf(formOf(seat), others, isColleague)}
        />
      )}
      <Form form={form} version={seat?.version} submit={say.submit} cancelTo={here}>
        {!seat && <WhoFields form={form} who={who} />}
        <SeatFields
          form={form}
          others={others}
          sittings={planned.sittings.map(one => one.number)}
          isColleague={isColleague}
          isNew={seat === null}
        />
      </Form>
    </>
  )
}
