import { Card } from '#src/ui/card/card.tsx'
import { type Line, parts } from './rules.ts'
import type { Analysis } from './store.server.ts'
import { partNames, text } from './text.nl.ts'

function OneLine({ line: { kind, words, source, result } }: { line: Line }) {
  return (
    <li className={`tt-letter__line tt-letter__line--${kind}`}>
      <p className="tt-as-typed">{words}</p>
      {result && <p className="tt-as-typed">{text.result(result)}</p>}
      <p className="tt-soft">{text.sourceOf[kind](source ?? '')}</p>
    </li>
  )
}

/** A version as it is read: from the short story to what was tried. */
export function Letter({ analysis: { story, lines } }: { analysis: Pick<Analysis, 'story' | 'lines'> }) {
  return (
    <Card>
      <div className="tt-letter tt-flow">
        <h2 className="nl-heading nl-heading--level-3">{text.story}</h2>
        <p className="tt-letter__story">{story}</p>
        {parts.map(part => {
          const own = lines.filter(line => line.part === part)
          return (
            <section key={part} className="tt-flow">
              <h2 className="nl-heading nl-heading--level-3">{partNames[part]}</h2>
              {own.length === 0 ? (
                <p>{text.noHelp}</p>
              ) : (
                <ul className="tt-letter__lines">
                  {own.map(line => (
                    <OneLine key={`${line.kind}${line.words}`} line={line} />
                  ))}
                </ul>
              )}
            </section>
          )
        })}
      </div>
    </Card>
  )
}
