import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { fileNames, fileOf } from './files.server.ts'
import { openReport } from './opened.server.ts'

/** One of the report's documents, made from the same facts as the page. */
export const loader = page('progress-report:read', async access => {
  const name = fileNames.find(known => known === access.params.file)
  if (!name) throw notFound()
  const { snapshot, stage, paper } = await openReport(access)
  const file = await fileOf(name, snapshot, stage, paper)
  return savedFile(file.body, file.name)
})
