import { z } from 'zod'

/** The end of the chain at a moment, as it is written outside the database. */
const Anchor = z.object({
  seal: z.int().positive(),
  line: z.int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
})
export type Anchor = z.output<typeof Anchor>

/** Rewritten: another seal stands there. Gone: none does. Dropped: it went before its term. */
export type AnchorFault = 'rewritten' | 'gone' | 'dropped'

/** Anchors as they stand in a file or in what a machine logged, one a line; null when one can't be read. */
export function readAnchors(text: string): Anchor[] | null {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const read = lines.map(line => Anchor.safeParse(parsed(line)))
  return read.every(one => one.success) ? read.map(one => one.data as Anchor) : null
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
