import { page } from '#src/access/page.server.ts'
import { writePdf } from '#src/platform/documents/pdf.server.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { dossierPaper } from './compose.ts'
import { dossierOf } from './store.server.ts'

/** The paper itself; that it was made stands in the log like every page that is read. */
export const loader = page('dossier:make', async ({ tx, actor, caseId, today }) => {
  const file = writePdf(dossierPaper(await dossierOf(tx, caseId), { by: actor.name, on: today }))
  return savedFile(file, `dossieroverzicht-${today}.pdf`)
})
