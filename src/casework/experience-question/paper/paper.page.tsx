import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { writePdf } from '#src/platform/documents/pdf.server.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { asPrinted } from '../rules.ts'
import { questionsOf } from '../store.server.ts'
import { questionPaper } from './compose.ts'
import { papersIn } from './store.server.ts'

/** The paper itself; it names nobody, and neither does the file. */
export const loader = page('experience-paper:print', async ({ tx, caseId, params, actor }) => {
  const paper = (await papersIn(tx, caseId)).find(one => one.id === params['paperId'])
  if (!paper) throw notFound()
  const { number, audience, madeOn, versionIds } = paper
  const asked = asPrinted(await questionsOf(tx), versionIds)
  const { regionName: region, dangerLines: numbers } = actor
  const file = questionPaper({ number, audience, asked, on: madeOn, region, numbers })
  return savedFile(writePdf(file), 'vragenlijst.pdf')
})
