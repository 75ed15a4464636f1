import { dayInWords } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { keyOf, type Thing } from './rules.ts'
import { text } from './text.nl.ts'

const say = text.choose

export const thingTitle = ({ on, title }: Pick<Thing, 'on' | 'title'>): string =>
  say.line(on ? dayInWords(on) : say.noDay, title)

type DecidedThingsProps = {
  things: readonly Thing[]
  /** Where a thing is decided anew. */
  again?: string
}

/** What goes and what stays, with why. */
export const DecidedThings = ({ things, again }: DecidedThingsProps) =>
  things.map(thing => (
    <Card
      key={keyOf(thing)}
      title={thingTitle(thing)}
      level={3}
      meta={thing.decided?.ground ? say.keep[thing.decided.ground as keyof typeof say.keep] : text.goes}
    >
      {thing.words && <p className="tt-as-typed">{thing.words}</p>}
      {again && (
        <p>
          <a className="nl-link" href={`${again}?stuk=${keyOf(thing)}`}>
            {say.again}
            <span className="tt-hidden">: {thingTitle(thing)}</span>
          </a>
        </p>
      )}
    </Card>
  ))

/** The same for the second pair of eyes. */
export const ThingsToLookAt = ({ things }: { things: readonly Thing[] }) =>
  (['destroy', 'keep'] as const).map(choice => {
    const own = things.filter(one => one.decided?.choice === choice)
    return (
      own.length > 0 && (
        <Section key={choice} title={`${choice === 'destroy' ? text.goes : text.stays} (${own.length})`}>
          <DecidedThings things={own} />
        </Section>
      )
    )
  })
