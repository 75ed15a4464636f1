import { Badge } from '#src/ui/badge/badge.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PersonLine } from '#src/ui/people/people.tsx'
import { familyRoleNames } from '../household/text.nl.ts'
import { nameOf } from '../household-member/rules.ts'
import type { ConsultationView } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.page
type Participant = ConsultationView['participants'][number]

const whoIs = (one: Participant): { name: string; what: string } => {
  if (one.familyRole) return { name: nameOf(one), what: familyRoleNames[one.familyRole] }
  if (one.otherName) return { name: one.otherName, what: one.relation ?? '' }
  return { name: one.accountName ?? '', what: one.organisation ?? say.team }
}

function ParticipantLine({ one, detail }: { one: Participant; detail: string }) {
  return (
    <PersonLine
      name={whoIs(one).name}
      detail={detail}
      badge={one.chosenByFamily && <Badge>{say.chosen}</Badge>}
    />
  )
}

/** Who led, who was there, and who was not with the reason. */
export function ParticipantsCard({ held }: { held: ConsultationView }) {
  const attended = held.participants.filter(one => one.attended)
  const absent = held.participants.filter(one => !one.attended)
  return (
    <>
      <Card title={say.attended} level={2}>
        <Stack>
          {attended.map(one => (
            <ParticipantLine key={one.id} one={one} detail={whoIs(one).what} />
          ))}
        </Stack>
        <p>
          {say.chair}: {held.chair}.
        </p>
        {held.noFamilyReason && (
          <p>
            {say.noFamily}: {held.noFamilyReason}
          </p>
        )}
      </Card>
      {absent.length > 0 && (
        <Card title={say.absent} level={2}>
          <Stack>
            {absent.map(one => (
              <ParticipantLine
                key={one.id}
                one={one}
                detail={`${whoIs(one).what} · ${one.absentReason ?? say.notSaid}`}
              />
            ))}
          </Stack>
        </Card>
      )}
    </>
  )
}
