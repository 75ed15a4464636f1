import { Badge } from '#src/ui/badge/badge.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PersonLine } from '#src/ui/people/people.tsx'
import type { ConsultationView } from './held/store.server.ts'
import { whoIs } from './held/who-is.ts'
import { text } from './text.nl.ts'

const say = text.page
type Participant = ConsultationView['participants'][number]

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
