import { createHash } from 'node:crypto'
import { notFound } from '#src/access/refusals.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { standing } from './rules.ts'
import { lineAt } from './store.server.ts'

type Chosen = { lineId: string; chosen: string; read: readonly string[] }

/**
 * One of the versions of a line as its next words, on top of all that were read. Its id follows from the choice: who
 * choose the same at once choose it once, who choose otherwise leave both to stand.
 */
export async function choosing(tx: Tx, sittingId: string, { lineId, chosen, read }: Chosen) {
  const words = (await lineAt(tx, sittingId, lineId))?.versions.find(one => one.id === chosen)?.words
  if (words === undefined) throw notFound()
  const hex = createHash('sha256')
    .update([lineId, chosen, ...read.toSorted()].join())
    .digest('hex')
  const once = hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5')
  return [once, { lineId, words, read }] as const
}

/** The words of a line as they stand, for the page on which they are changed; none when it was taken back. */
export async function wordsAt(tx: Tx, sittingId: string, lineId: string | undefined) {
  const line = lineId === undefined ? null : await lineAt(tx, sittingId, lineId)
  if (!line) throw notFound()
  return { lineId: line.id, kind: line.kind, heads: standing(line.versions) }
}
