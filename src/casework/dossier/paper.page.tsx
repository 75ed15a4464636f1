import { page } from '#src/access/page.server.ts'
import { writePdf } from '#src/platform/documents/pdf.server.ts'
import { dossierPaper } from './compose.ts'
import { dossierOf } from './store.server.ts'

/** The paper itself; that it was made stands in the log like every page that is read. */
export const loader = page('dossier:make', async ({ tx, actor, caseId, today }) => {
  const file = writePdf(dossierPaper(await dossierOf(tx, caseId), { by: actor.name, on: today }))
  return new Response(new Uint8Array(file), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="dossieroverzicht-${today}.pdf"`,
      'Cache-Control': 'no-store',
    },
  })
})
