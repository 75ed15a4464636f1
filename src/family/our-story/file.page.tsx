import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { fileAnswer, releasedBytes, releasedFiles } from '#src/casework/public.ts'

/** A letter or photo that was released to who asks, to save. */
export const loader = page('family:read', async ({ tx, files, params }) => {
  const file = (await releasedFiles(tx)).find(one => one.fileId === params.fileId)
  const bytes = file && (await releasedBytes(tx, files.key, file))
  if (!file || !bytes) throw notFound()
  return fileAnswer(file, bytes, 'to-save')
})
