import type { ReactNode } from 'react'
import { Card } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { text } from './text.nl.ts'

type DrawingProps = {
  /** The address of the drawing as a file, without its ending. */
  file: string
  name: string
  /** What stands here while there is nothing to draw. */
  empty: string | null
  legend: ReactNode
  children: ReactNode
}

/** A drawing that scrolls in its own region where it does not fit, what its signs mean, and the way to keep it. */
export function Drawing({ file, name, empty, legend, children }: DrawingProps) {
  if (empty) return <Card>{empty}</Card>
  return (
    <Card>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard */}
      <section className="tt-drawing" aria-label={text.drawingOf(name)} tabIndex={0}>
        {children}
      </section>
      <p className="tt-drawing__hint">{text.drawingHint}</p>
      <Fold summary={text.genogram.legend}>{legend}</Fold>
      <p className="tt-drawing__files">
        {(['svg', 'png'] as const).map(ending => (
          <a className="nl-link" href={`${file}.${ending}`} key={ending}>
            {text.saveAs[ending]}
            <span className="tt-hidden">{text.about(name)}</span>
          </a>
        ))}
      </p>
    </Card>
  )
}
