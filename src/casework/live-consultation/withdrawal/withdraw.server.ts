import { notFound } from '#src/access/refusals.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { wordsAt } from '../choosing.server.ts'
import { withdrawsAs } from './store.server.ts'

/** The line of an address with its words, for who said it and for who leads. */
export async function ownLineAt(tx: Tx, sittingId: string, lineId: string | undefined) {
  const words = await wordsAt(tx, sittingId, lineId)
  const as = await withdrawsAs(tx, words.lineId)
  if (!as) throw notFound()
  return { ...words, as }
}
