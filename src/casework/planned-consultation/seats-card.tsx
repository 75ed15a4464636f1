import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PersonLine } from '#src/ui/people/people.tsx'
import { familyRoleNames } from '../household/text.nl.ts'
import type { FamilyRole } from '../household-member/rules.ts'
import { plannedAddress } from './addresses.ts'
import type { SeatFacts } from './rules.ts'
import type { Planned, Seat } from './store.server.ts'
import { reachShort, text } from './text.nl.ts'

const say = text.page

/** The seats of who still comes, as the rules look at them. */
export const factsOf = ({ seats }: Planned): SeatFacts[] =>
  seats.filter(seat => !seat.leftOut).map(seat => ({ ...seat, isColleague: seat.accountId !== null }))

const whoIs = (seat: Seat) =>
  seat.accountId
    ? say.colleague
    : (seat.relation ?? familyRoleNames[seat.familyRole as FamilyRole] ?? '').toLowerCase()

const noteOf = (seat: Seat, { seats, sittings }: Planned) => {
  const names = seats.filter(one => seat.apartFrom.includes(one.id)).map(one => one.name)
  return [
    whoIs(seat),
    sittings.length > 1 && seat.sittings.map(say.sitting).join(' en '),
    names.length > 0 && say.apart(names),
    seat.maySitTogether === false && names.length === 0 && say.notSafe,
    !seat.accountId && seat.maySitTogether === null && say.notAsked,
    seat.takesPartHow,
    seat.support,
    seat.interpreter && `tolk: ${seat.interpreter}`,
    reachShort[seat.reach],
  ]
    .filter(Boolean)
    .join(' · ')
}

const badgeOf = (seat: Seat) => {
  if (seat.leftOut) return <Badge>{say.leftOut}</Badge>
  if (seat.invited.some(one => one.method === 'REQUEST')) return <Badge tone="good">{say.invited}</Badge>
  if (seat.hasAnswered) return <Badge tone="good">{say.answered}</Badge>
  if (seat.askedUntil) return <Badge tone="attention">{say.waiting}</Badge>
  return seat.chosenByFamily && <Badge>{say.chosen}</Badge>
}

type SeatsCardProps = { caseId: string; planned: Planned; canPrepare: boolean }

/** Who comes, with what makes that safe. */
export function SeatsCard({ caseId, planned, canPrepare }: SeatsCardProps) {
  const here = plannedAddress(caseId, planned.id)
  const isAlone = planned.seats.every(seat => seat.accountId !== null)
  return (
    <Card title={say.who} level={2}>
      {canPrepare && <p>{say.whoLead}</p>}
      {isAlone && <p>{say.noBody}</p>}
      {canPrepare ? (
        <LinkList
          items={planned.seats.map(seat => ({
            to: `${here}/plek/${seat.id}`,
            title: seat.name,
            note: noteOf(seat, planned),
            badge: badgeOf(seat),
          }))}
        />
      ) : (
        <Stack>
          {planned.seats.map(seat => (
            <PersonLine key={seat.id} name={seat.name} detail={noteOf(seat, planned)} badge={badgeOf(seat)} />
          ))}
        </Stack>
      )}
      {canPrepare && (
        <CardFoot>
          <ButtonLink to={`${here}/plek/nieuw`}>{say.add}</ButtonLink>
        </CardFoot>
      )}
    </Card>
  )
}
