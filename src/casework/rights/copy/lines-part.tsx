import { dayInWords } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { text } from '../text.nl.ts'
import type { TaggedLine } from './at.server.ts'

const say = text.copy

export const lineTitle = ({ on, title }: Pick<TaggedLine, 'on' | 'title'>): string =>
  `${on ? dayInWords(on) : say.day}: ${title}`

type DecidedLinesProps = {
  lines: readonly TaggedLine[]
  /** For the second pair of eyes: what it says in the file. */
  withOriginal?: boolean
  /** Where a line is decided anew. */
  again?: string
}

/** What is seen of each line, as whoever asked reads it. */
export function DecidedLines({ lines, withOriginal, again }: DecidedLinesProps) {
  return lines.map(line => (
    <Card
      key={line.id}
      title={
        line.choice === 'show' ? lineTitle({ on: line.on, title: line.shownTitle ?? '' }) : lineTitle(line)
      }
      level={3}
      meta={line.choice === 'show' ? say.shown : say.leftOut}
    >
      {line.shown && <p className="tt-as-typed">{line.shown}</p>}
      {withOriginal && line.alsoAbout.length > 0 && (
        <p className="tt-soft">{say.about(line.alsoAbout.join(', '))}</p>
      )}
      {withOriginal && (line.shown !== line.words || line.shownTitle !== line.title) && (
        <Fold summary={say.original}>
          <p className="tt-as-typed">{[line.title, line.words].filter(Boolean).join('\n')}</p>
        </Fold>
      )}
      {again && (
        <p>
          <a className="nl-link" href={`${again}?regel=${line.id}`}>
            {say.again}
            <span className="tt-hidden">: {lineTitle(line)}</span>
          </a>
        </p>
      )}
    </Card>
  ))
}
