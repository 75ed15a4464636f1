import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { writeCard } from '#src/platform/documents/pdf.server.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { cardAt } from './at.server.ts'
import { cardPaper } from './compose.ts'
import { portraitAnswer } from './photo-answer.ts'
import { fileNames, portraitFile, shapeOfFile } from './rules.ts'
import { portraitFor } from './store.server.ts'

async function portraitOnPage({ tx, files }: Access, accountId: string) {
  const portrait = await portraitFor(tx, files.key, accountId)
  if (!portrait) throw notFound()
  return portraitAnswer(portrait)
}

/** The card on paper, or the portrait for its page; that it was made stands in the log. */
export const loader = page('reach-card:print', async access => {
  const { tx, files, today, params, actor } = access
  const numbers = actor.dangerLines
  const facts = await cardAt(access)
  if (params['file'] === portraitFile) return portraitOnPage(access, facts.contact.accountId)
  const shape = shapeOfFile(params['file'])
  const { phone, accountId } = facts.contact
  if (!shape || !phone) throw notFound()
  const photo = await portraitFor(tx, files.key, accountId)
  return savedFile(writeCard(cardPaper(facts, { shape, phone, photo, on: today, numbers })), fileNames[shape])
})
