import type { ReactNode } from 'react'
import { dayInWords } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import type { Problem } from './store.server.ts'
import { pageKindNames, stateNames, text } from './text.nl.ts'

const say = text.one

/** One report with where it stands and what was answered. */
export function ProblemCard({
  problem,
  action,
  level,
}: {
  problem: Problem
  action?: ReactNode
  level?: 2 | 3
}) {
  const { pageKind, on, state, expected, happened, answer } = problem
  return (
    <Card
      title={pageKindNames[pageKind]}
      level={level}
      meta={`${dayInWords(on)} · ${stateNames[state]}`}
      tone={state === 'solved' ? 'good' : 'plain'}
      action={action}
    >
      <Facts
        items={[
          { term: say.expected, value: expected },
          { term: say.happened, value: happened },
          ...(answer ? [{ term: say.answer, value: answer }] : []),
        ]}
      />
    </Card>
  )
}
