import { page } from '#src/access/page.server.ts'
import { dayOf } from '#src/kernel/day.ts'
import { writePdf } from '#src/platform/documents/pdf.server.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { secretsHidden } from '../../top3-plan/paper/secrets.server.ts'
import { meetingAt } from '../at.server.ts'
import { besideNow } from '../private/store.server.ts'
import { agreedPaper } from './compose.ts'
import { meetingOf, saidAt } from './store.server.ts'

/** What was agreed at a sitting, on paper for who sat there; that it was made stands in the log. */
export const loader = page('top3-plan:put-on-paper', async access => {
  const { tx, actor, caseId, today } = access
  const { sittingId } = await meetingAt(access)
  const { aim, openedAt } = await meetingOf(tx, sittingId)
  const paper = agreedPaper(await saidAt(tx, sittingId), {
    by: actor.name,
    on: today,
    heldOn: dayOf(openedAt),
    aim,
    numbers: actor.dangerLines,
    marks: (await besideNow(tx, sittingId)).marks,
    hide: await secretsHidden(tx, caseId),
  })
  return savedFile(writePdf(paper), 'afspraken.pdf')
})
