import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { text } from './text.nl.ts'

/** That somebody of a family wishes another contact person and waits; nothing when nobody does. */
export function WaitingWishes({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <Card
      title={text.waiting(count)}
      level={2}
      tone="attention"
      action={<ButtonLink to="/wensen">{text.look}</ButtonLink>}
    />
  )
}
