import { notFound } from '#src/access/refusals.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { wordsAt } from '../choosing.server.ts'
import { seatedAt } from '../private/deeds.server.ts'
import type { Place } from '../store.server.ts'
import type { MarkInput } from './rules.ts'
import { markAgreement } from './store.server.ts'

/** The agreement of an address, as its words stand, with what the asker said of it. */
export async function agreementAt(tx: Tx, place: Place, lineId: string | undefined) {
  const { kind, heads, ...line } = await wordsAt(tx, place.sittingId, lineId)
  if (kind !== 'agreement') throw notFound()
  const { marks, self } = await seatedAt(tx, place)
  const own = marks.find(one => one.isOwn && one.lineId === line.lineId) ?? null
  return { lineId: line.lineId, heads, own, isChild: self.isChild }
}

/** Marks it, over the words that were read. */
export async function markAt(
  tx: Tx,
  place: Place,
  lineId: string | undefined,
  { once, ...input }: MarkInput,
) {
  const agreement = await agreementAt(tx, place, lineId)
  const seated = await seatedAt(tx, place)
  await markAgreement(tx, seated.place, once, { ...input, lineId: agreement.lineId })
}
