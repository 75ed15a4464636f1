import { Badge } from '#src/ui/badge/badge.tsx'
import { Button } from '#src/ui/button/button.tsx'
import { Hidden } from '#src/ui/form/text-fields.tsx'
import { standingOf } from '../private/rules.ts'
import type { Beside } from '../private/store.server.ts'
import type { Line } from '../store.server.ts'
import { text } from './text.nl.ts'

/** Of a line of the family's own time: that it is theirs, and afterwards the way to show it. */
export function FamilyLineBelow({ line, beside }: { line: Line; beside: Beside }) {
  const own = beside.familyLines.find(({ id }) => id === line.id)
  if (!own) return null
  if (own.isShown) return <Badge>{text.shown}</Badge>
  return (
    <>
      <Badge>{text.onlyUs}</Badge>
      {own.isOwn && standingOf(beside) === 'open' && (
        <form method="post" className="tt-action-form">
          <Hidden name="what" value="show" />
          <Hidden name="once" value={crypto.randomUUID()} />
          <Hidden name="lineId" value={line.id} />
          <Button>{text.show}</Button>
        </form>
      )}
    </>
  )
}
