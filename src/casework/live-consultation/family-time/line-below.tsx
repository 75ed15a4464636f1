import { Badge } from '#src/ui/badge/badge.tsx'
import type { Beside } from '../private/store.server.ts'
import type { Line } from '../store.server.ts'
import { text } from './text.nl.ts'

/** Of a line of the family's own time: that it is theirs, or was shown. */
export function FamilyLineBelow({ line, beside }: { line: Line; beside: Beside }) {
  const own = beside.familyLines.find(({ id }) => id === line.id)
  return own ? <Badge>{own.isShown ? text.shown : text.onlyUs}</Badge> : null
}
