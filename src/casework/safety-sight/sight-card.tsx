import { ageOn, type Day, distanceInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { PhoneFold } from '#src/ui/fold/fold.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PersonLine } from '#src/ui/people/people.tsx'
import { nameOf } from '../household-member/rules.ts'
import { shortNames } from '../journal/rules.ts'
import { overdueFor, rhythmOf, type SightTerms } from './rules.ts'
import type { PersonInSight } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.card

type SightCardProps = { caseId: string; people: readonly PersonInSight[]; terms: SightTerms; today: Day }

/** Who was last seen and spoken alone, and who too long ago. */
export function SightCard({ caseId, people, terms, today }: SightCardProps) {
  const watched = people.filter(one => {
    const { seen, alone } = rhythmOf(one, terms, today)
    return seen !== null || alone !== null
  })
  const begun = watched.some(one => one.lastSeen)
  const isLate = (one: PersonInSight) => overdueFor(one, terms, today).length > 0
  const line = (one: PersonInSight) => <Line key={one.personId} one={one} terms={terms} today={today} />
  const inTime = watched.filter(one => !isLate(one))
  return (
    <Card
      title={
        <a className="nl-link" href={`/huishoudens/${caseId}/veiligheid`}>
          {text.title}
        </a>
      }
      level={2}
    >
      {begun ? (
        <Stack>
          {watched.filter(isLate).map(line)}
          {inTime.length > 0 && (
            <PhoneFold summary={say.inTime(shortNames(inTime).map(one => one.name))}>
              <Stack>{inTime.map(line)}</Stack>
            </PhoneFold>
          )}
        </Stack>
      ) : (
        <p>{say.none}</p>
      )}
    </Card>
  )
}

function Line({ one, terms, today }: { one: PersonInSight; terms: SightTerms; today: Day }) {
  const rhythm = rhythmOf(one, terms, today)
  const seen = one.lastSeen ? say.seen(distanceInWords(one.lastSeen, today)) : say.notSeen
  const alone = one.lastAlone ? say.alone(distanceInWords(one.lastAlone, today)) : say.notAlone
  return (
    <PersonLine
      name={one.givenName ?? nameOf(one)}
      detail={[one.birthDate && say.age(ageOn(one.birthDate, today)), seen, rhythm.alone !== null && alone]
        .filter(Boolean)
        .join(' · ')}
      badge={overdueFor(one, terms, today).length > 0 && <Badge tone="attention">{say.late}</Badge>}
    />
  )
}
