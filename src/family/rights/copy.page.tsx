import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { copyPaper, ownCopy, ownRequests } from '#src/casework/public.ts'
import { writePdf } from '#src/platform/documents/pdf.server.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'

/** What was given to who asked to see the file, to save; gone when it was taken back. */
export const loader = page('family:use-rights', async ({ tx, actor, params, today }) => {
  const request = (await ownRequests(tx, actor.personId ?? '')).find(one => one.id === params['requestId'])
  const lines = request?.hasCopy ? await ownCopy(tx, request.id) : []
  if (!request || lines.length === 0) throw notFound()
  return savedFile(writePdf(copyPaper(lines, { about: request.about, on: today })), 'brief.pdf')
})
