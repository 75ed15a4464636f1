import { page } from '#src/access/page.server.ts'
import { writePdf } from '#src/platform/documents/pdf.server.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { wholeHouseholdOf } from '../household/store.server.ts'
import { seatAt } from '../planned-consultation/at.server.ts'
import { answerPaper } from './compose.ts'

/** The question on paper for one person; only that person stands on it. */
export const loader = page('planned-consultation:prepare', async ({ tx, actor, caseId, params, today }) => {
  const { planned, seat } = await seatAt(tx, caseId, params)
  const phone = (await wholeHouseholdOf(tx, caseId))?.reach?.phone ?? null
  const { firstOn, lastOn } = planned
  const paper = answerPaper({ name: seat.name, firstOn, lastOn, by: actor.name, phone, on: today })
  return savedFile(writePdf(paper), 'wanneer-kun-je.pdf')
})
