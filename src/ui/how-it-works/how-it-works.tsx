import { IconHelpCircle } from '@tabler/icons-react'
import { Icon } from '#src/ui/icon/icon.tsx'
import { howWords } from './words.nl.ts'

/** What somebody should know before a hard step: each in one or two short sentences. */
export type HowItWorks = {
  readonly happens: string
  readonly seenBy: string
  readonly never: string
}

const questions = ['happens', 'seenBy', 'never'] as const

/** The same three answers at every hard place, behind one line; whoever knows the way passes it by. */
export function How({ it }: { it: HowItWorks }) {
  return (
    <details className="tt-fold tt-how">
      <summary className="tt-fold__summary">
        <Icon icon={IconHelpCircle} />
        <span>{howWords.summary}</span>
      </summary>
      <dl className="tt-how__answers">
        {questions.map(question => (
          <div key={question}>
            <dt>{howWords[question]}</dt>
            <dd>{it[question]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
