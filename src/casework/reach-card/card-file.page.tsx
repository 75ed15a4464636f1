import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { writeCard } from '#src/platform/documents/pdf.server.ts'
import { paperAnswer } from '../top3-plan/paper/answer.server.ts'
import { cardAt } from './at.server.ts'
import { cardPaper } from './compose.ts'
import { fileNames, shapeOfFile } from './rules.ts'
import { portraitFor } from './store.server.ts'

/** The card on paper; that it was made stands in the log. */
export const loader = page('reach-card:print', async access => {
  const { tx, files, today, params } = access
  const shape = shapeOfFile(params['file'])
  const facts = await cardAt(access)
  const { phone, accountId } = facts.contact
  if (!shape || !phone) throw notFound()
  const photo = await portraitFor(tx, files.key, accountId)
  return paperAnswer(writeCard(cardPaper(facts, { shape, phone, photo, on: today })), fileNames[shape])
})
