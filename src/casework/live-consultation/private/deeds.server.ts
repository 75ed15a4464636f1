import { notFound } from '#src/access/refusals.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { answerApart, askApart } from '../apart/store.server.ts'
import { endFamilyTime, showLine } from '../family-time/store.server.ts'
import { standing } from '../rules.ts'
import { stopMeeting } from '../stop/store.server.ts'
import { lineAt, type Place } from '../store.server.ts'
import type { LeadInput, PartInput } from './rules.ts'
import { besideNow } from './store.server.ts'

/** The seat of who asks, also of who is signed in; who has none finds nothing here. */
export async function seatedAt(tx: Tx, place: Place) {
  const { self, ...beside } = await besideNow(tx, place.sittingId)
  if (!self?.seatId) throw notFound()
  return { ...beside, self, place: { ...place, seatId: self.seatId } }
}

/** What who leads does besides; the whole team hears of a stop. */
export async function doLeading(
  tx: Tx,
  place: Place & { accountId: string },
  input: LeadInput,
  tellStop: () => Promise<void>,
): Promise<void> {
  if (input.what === 'come') return answerApart(tx, place, input.askId)
  if (input.what === 'family-back') return endFamilyTime(tx, place)
  if (await stopMeeting(tx, place, input.once)) await tellStop()
}

/** Does what somebody does beside saying something. */
export async function doBeside(tx: Tx, place: Place, input: PartInput): Promise<void> {
  if (input.what === 'ask') return askApart(tx, (await seatedAt(tx, place)).place, input.once)
  return showOwn(tx, place, input.lineId)
}

async function showOwn(tx: Tx, place: Place, lineId: string) {
  const line = await lineAt(tx, place.sittingId, lineId)
  const seated = (await seatedAt(tx, place)).place
  const words = standing(line?.versions ?? []).map(one => one.words)
  if (!line || words.length === 0) throw notFound()
  await showLine(tx, seated, { id: line.id, words: words.join('\n').slice(0, 500) })
}
