import { page } from '#src/access/page.server.ts'
import { writePdf } from '#src/platform/documents/pdf.server.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { copyAt } from './at.server.ts'
import { corePaper } from './core.ts'

/** The same core on paper; that it was made stands in the log. */
export const loader = page('copy-out:make', async access => {
  const { copy, facts, texts } = await copyAt(access)
  const made = { by: copy.madeByName, on: copy.madeOn, system: copy.system, purpose: copy.purpose }
  return savedFile(writePdf(corePaper(facts.household.name, texts, made, facts.hide)), 'kern.pdf')
})
