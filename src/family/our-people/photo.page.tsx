import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { familyReach, portraitAnswer, portraitFor } from '#src/casework/public.ts'

/** The portrait of a contact person of the asker's own family, and of nobody else. */
export const loader = page('family:read', async ({ tx, files, params }) => {
  const own = (await familyReach(tx)).find(one => one.accountId === params['accountId'])
  const portrait = own && (await portraitFor(tx, files.key, own.accountId))
  if (!portrait) throw notFound()
  return portraitAnswer(portrait)
})
