import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { writePdf } from '#src/platform/documents/pdf.server.ts'
import { writeWord } from '#src/platform/documents/word.server.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { readableBy } from '../from-meeting/rules.ts'
import { overviewOf } from '../overview/store.server.ts'
import { reviewDayOf } from '../rules.ts'
import { fillPlan } from '../template/fill.server.ts'
import { templateOf } from '../template/store.server.ts'
import { readersAt } from './at.server.ts'
import { planPaper } from './compose.ts'
import { isPaperFile, largePrint } from './rules.ts'
import { secretsHidden } from './secrets.server.ts'

/** The plan for one person to whom it was released; that it was made stands in the log. */
export const loader = page('top3-plan:put-on-paper', async access => {
  const { tx, caseId, actor, today, params } = access
  const { plan, people, contactFor } = await readersAt(access)
  const reader = people.find(one => one.id === params['personId'])
  const file = params['file']
  if (!reader?.mayRead || !isPaperFile(file)) throw notFound()
  const made = {
    by: actor.name,
    on: today,
    again: reviewDayOf(plan, (await overviewOf(tx, caseId)).consultations),
    contact: contactFor([reader.id]),
    numbers: actor.dangerLines,
    hide: await secretsHidden(tx, caseId),
  }
  const readable = readableBy(plan, [reader.id])
  const paper = planPaper(readable, reader.name, made)
  if (file === 'plan.docx') {
    const own = await templateOf(tx, actor.organisationId, 'plan')
    return savedFile(
      own ? await fillPlan(own, readable, reader.name, paper, made) : await writeWord(paper),
      file,
    )
  }
  return savedFile(writePdf(file === 'plan.pdf' ? paper : { ...paper, letters: largePrint }), file)
})
