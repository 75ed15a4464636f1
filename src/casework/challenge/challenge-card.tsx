import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import type { Challenge } from './store.server.ts'
import { stateNames, text } from './text.nl.ts'

type ChallengeCardProps = { caseId: string; challenges: readonly Challenge[]; canRaise: boolean }

const lines = (challenges: readonly Challenge[]) =>
  challenges.map(({ id, caseId, question, state, raisedAt, raisedByName }) => ({
    to: `/huishoudens/${caseId}/tegenspraak/${id}`,
    title: question,
    note: `${stateNames[state]} · ${raisedByName}, ${dayInWords(dayOf(raisedAt))}`,
  }))

/** The doubts that were raised about how we see this household. */
export function ChallengeCard({ caseId, challenges, canRaise }: ChallengeCardProps) {
  const open = challenges.filter(challenge => challenge.state !== 'settled')
  const settled = challenges.filter(challenge => challenge.state === 'settled')
  const raise = canRaise && (
    <ButtonLink to={`/huishoudens/${caseId}/tegenspraak/nieuw`}>{text.raise}</ButtonLink>
  )
  return (
    <Card title={text.title} level={2}>
      {open.length > 0 ? (
        <LinkList items={lines(open)} />
      ) : (
        settled.length === 0 && <p>{canRaise ? text.none : text.noneYet}</p>
      )}
      {settled.length > 0 && (
        <Fold summary={text.settled} count={settled.length}>
          <LinkList items={lines(settled)} />
        </Fold>
      )}
      {raise && <CardFoot>{raise}</CardFoot>}
    </Card>
  )
}
