import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { writePdf } from '#src/platform/documents/pdf.server.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { readersAt } from '../paper/at.server.ts'
import { secretsHidden } from '../paper/secrets.server.ts'
import { childAt } from './at.server.ts'
import { picturePaper } from './compose.ts'
import { mayPutOnPaper } from './rules.ts'
import { picturesFor } from './store.server.ts'

/** The plan in pictures for the child to whom it was released; that it was made stands in the log. */
export const loader = page('top3-plan:put-on-paper', async access => {
  const { tx, caseId, actor, today } = access
  const { plan, child } = await childAt(access)
  const { seen, contactFor } = await readersAt(access)
  if (!mayPutOnPaper(seen, child.personId, plan.id)) throw notFound()
  const file = picturePaper(await picturesFor(tx, caseId, plan.id, child.personId), {
    by: actor.name,
    on: today,
    contact: contactFor([child.personId]),
    numbers: actor.dangerLines,
    hide: await secretsHidden(tx, caseId),
  })
  return savedFile(writePdf(file), 'plan-in-plaatjes.pdf')
})
