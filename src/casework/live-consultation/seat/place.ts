import type { Device } from '#src/access/store.server.ts'
import type { Place } from '../store.server.ts'

/** In whose name somebody at a seat says something: that of the seat. */
export const placeOf = ({ sittingId, caseId, regionId, seatId }: Device): Place => ({
  sittingId,
  caseId,
  regionId,
  seatId,
  accountId: null,
})
