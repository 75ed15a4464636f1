import { plannedAddress } from '../planned-consultation/addresses.ts'

/** The page of a sitting that is held, for who is signed in. */
export const liveAddress = (caseId: string, plannedId: string, sittingId: string) =>
  `${plannedAddress(caseId, plannedId)}/live/${sittingId}`
export const beginAddress = (caseId: string, plannedId: string, sittingId: string) =>
  `${liveAddress(caseId, plannedId, sittingId)}/begin`
/** What came out of all sittings of a planned consultation. */
export const outcomeAddress = (caseId: string, plannedId: string) =>
  `${plannedAddress(caseId, plannedId)}/uitkomst`
/** The page of who sits there by a code, and of the large screen. */
export const seatAddress = (sittingId: string) => `/beraad/${sittingId}`
export const largeAddress = (sittingId: string) => `/scherm/${sittingId}`
/** Where a line is taken back, from the page on which its words are changed. */
export const withdrawAddress = (wordsAddress: string) => `${wordsAddress}/terug`
