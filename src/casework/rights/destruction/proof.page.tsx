import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { writePdf } from '#src/platform/documents/pdf.server.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { requestAt } from '../at.server.ts'
import { proofPaper } from './compose.ts'
import { groundsIn, proofOf } from './store.server.ts'

/** The proof to hand over to who asked. */
export const loader = page('rights:answer', async access => {
  const request = await requestAt(access)
  const proof = await proofOf(access.tx, request.id)
  if (!proof) throw notFound()
  const told = {
    ...proof,
    askedOn: request.askedOn,
    grounds: groundsIn(proof),
    number: request.id.slice(0, 8),
  }
  return savedFile(writePdf(proofPaper(told, access.today)), 'bewijs.pdf')
})
