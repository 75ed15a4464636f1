import type { Tx } from '#src/platform/database/types.ts'
import type { Place } from '../store.server.ts'
import type { MarkInput } from './rules.ts'

/** Keeps what somebody thinks of an agreement, over the words that were read; twice with one id is once. */
export async function markAgreement(
  tx: Tx,
  place: Place & { seatId: string },
  once: string,
  about: { lineId: string } & Omit<MarkInput, 'once'>,
): Promise<void> {
  await tx
    .insertInto('meeting_mark')
    .values({
      id: once,
      sitting_id: place.sittingId,
      region_id: place.regionId,
      case_id: place.caseId,
      line_id: about.lineId,
      seat_id: place.seatId,
      mark: about.mark,
      remark: about.remark ?? null,
      audience: about.audience,
      words_read: about.read,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
