import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { text } from './text.nl.ts'

/** That somebody's knowledge is asked for; nothing when no question waits. */
export function WaitingQuestions({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <Card
      title={text.inbox.waiting(count)}
      level={2}
      action={<ButtonLink to="/vragen">{text.inbox.look}</ButtonLink>}
    />
  )
}
