import { notFound } from '#src/access/refusals.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { answerApart, askApart } from '../apart/store.server.ts'
import { endFamilyTime, showLine } from '../family-time/store.server.ts'
import { standing } from '../rules.ts'
import { stopMeeting } from '../stop/store.server.ts'
import { lineAt, type Place } from '../store.server.ts'
import type { BesideInput } from './rules.ts'
import { besideNow } from './store.server.ts'

/** The seat of who asks, also of who is signed in; who has none finds nothing here. */
export async function seatedAt(tx: Tx, place: Place) {
  const { self, ...beside } = await besideNow(tx, place.sittingId)
  if (!self?.seatId) throw notFound()
  return { ...beside, self, place: { ...place, seatId: self.seatId } }
}

/** Does what somebody does beside saying something. */
export async function doBeside(tx: Tx, place: Place, input: BesideInput): Promise<void> {
  if (input.what === 'ask') return askApart(tx, (await seatedAt(tx, place)).place, input.once)
  if (input.what === 'show') return showOwn(tx, place, input.lineId)
  const { accountId } = place
  if (!accountId) throw notFound()
  const lead = { ...place, accountId }
  if (input.what === 'come') return answerApart(tx, lead, input.askId)
  if (input.what === 'family-back') return endFamilyTime(tx, lead)
  return stopMeeting(tx, lead, input.once)
}

async function showOwn(tx: Tx, place: Place, lineId: string) {
  const line = await lineAt(tx, place.sittingId, lineId)
  const seated = (await seatedAt(tx, place)).place
  const words = standing(line?.versions ?? []).map(one => one.words)
  if (!line || words.length === 0) throw notFound()
  await showLine(tx, seated, { id: line.id, words: words.join('\n').slice(0, 500) })
}
