import { Button } from '#src/ui/button/button.tsx'
import { Hidden } from '#src/ui/form/text-fields.tsx'
import type { Showing } from '../pieces.tsx'
import { standingOf } from '../private/rules.ts'
import { standing } from '../rules.ts'
import type { Talk } from '../store.server.ts'
import { text as live } from '../text.nl.ts'
import { text } from './text.nl.ts'

/** What the family wrote in its own time and did not show yet; afterwards each can show what they said. */
export function AmongPiece({ facts: { lines }, beside, sittingId }: Showing<Talk>) {
  const theirs = beside.familyLines.filter(
    one => !one.isShown && !lines.some(line => line.id === one.id && line.withdrawn),
  )
  const canShow = standingOf(beside) === 'open'
  if (theirs.length === 0) return null
  return (
    <section className="tt-live-kind" aria-labelledby="kop-onder-elkaar">
      <h3 className="nl-heading nl-heading--level-3" id="kop-onder-elkaar">
        {text.among}
      </h3>
      <p className="tt-soft">{canShow ? text.amongAfter : text.amongNow}</p>
      <ol className="tt-live-lines">
        {theirs.map(({ id, isOwn }) => (
          <li key={id} id={`onder-elkaar-${id}`} className="tt-live-line">
            {standing(lines.find(line => line.id === id)?.versions ?? []).map(one => (
              <p key={one.id} className="tt-as-typed tt-live-line__words">
                {one.words}
              </p>
            ))}
            <a className="nl-link" href={`${sittingId}/regel/${id}`}>
              {live.change}
            </a>
            {isOwn && canShow && (
              <form method="post" className="tt-action-form">
                <Hidden name="what" value="show" />
                <Hidden name="once" value={crypto.randomUUID()} />
                <Hidden name="lineId" value={id} />
                <Button>{text.show}</Button>
              </form>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
