import { addDays, dayInWords, dayOf } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import type { Invitation } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.list

function stateOf({ from, until, endedAt }: Invitation, now: Date): keyof typeof say.state {
  if (endedAt) return 'ended'
  if (from > now) return 'planned'
  return until > now ? 'running' : 'over'
}

/** The last day of a time that ends at midnight. */
export const lastDayOf = (until: Date): string => dayInWords(addDays(dayOf(until), -1))

/** Whom the family invited, how, and until when. */
export function InvitationsPart({ invitations, now }: { invitations: readonly Invitation[]; now: Date }) {
  if (invitations.length === 0) return null
  return (
    <Section title={say.title}>
      {invitations.map(one => (
        <Card key={one.id} title={one.name} meta={<Badge>{say.state[stateOf(one, now)]}</Badge>}>
          <Facts
            items={[
              { term: say.invitedBy, value: one.invitedBy.join(', ') },
              { term: say.how, value: <span className="tt-as-typed">{one.how}</span> },
              { term: say.time, value: say.between(dayInWords(dayOf(one.from)), lastDayOf(one.until)) },
            ]}
          />
          {one.endedAt && <p>{say.ended(dayInWords(dayOf(one.endedAt)), one.endedByName ?? say.byFamily)}</p>}
          {one.endWords && (
            <p>
              {say.why}: <span className="tt-as-typed">{one.endWords}</span>
            </p>
          )}
        </Card>
      ))}
    </Section>
  )
}
