import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { portraitAnswer } from './photo-answer.ts'
import { portraitFor } from './store.server.ts'

/** The own portrait, as it stands on the card. */
export const loader = page('own-reach:change', async ({ tx, actor, files }) => {
  const portrait = await portraitFor(tx, files.key, actor.accountId)
  if (!portrait) throw notFound()
  return portraitAnswer(portrait)
})
