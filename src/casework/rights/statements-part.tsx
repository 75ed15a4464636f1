import { dayInWords } from '#src/kernel/day.ts'
import { Section } from '#src/ui/layout/layout.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import type { Request } from './store.server.ts'
import { text } from './text.nl.ts'

/** What people of the family set beside something, in words that nobody changes. */
export function StatementsPart({ caseId, statements }: { caseId: string; statements: readonly Request[] }) {
  if (statements.length === 0) return null
  return (
    <Section title={text.statements.title}>
      {statements.map(one => (
        <div className="tt-flow" key={one.id}>
          <OwnVoice by={one.name} when={dayInWords(one.askedOn)}>
            <p className="tt-as-typed">{one.words}</p>
          </OwnVoice>
          {one.state === 'asked' && (
            <p>
              <a className="nl-link" href={`/huishoudens/${caseId}/rechten/${one.id}`}>
                {text.statements.toRead}
              </a>
            </p>
          )}
        </div>
      ))}
    </Section>
  )
}
