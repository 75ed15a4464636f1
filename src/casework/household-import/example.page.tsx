import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { csvOf } from '#src/platform/documents/sheet.ts'
import { workbookOf } from '#src/platform/documents/workbook.server.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { examplesFor } from './example.ts'
import { sheets } from './sheets/rules.ts'
import { knownFor } from './store.server.ts'

/** The example of one part as CSV, or of all as one workbook. */
export const loader = page('household-case:import', async ({ tx, actor, today, params }) => {
  const { asker, gardens, organisations, scientists } = await knownFor(tx, actor, today)
  const examples = examplesFor({
    asker: asker.name,
    garden: gardens[0]?.name ?? '',
    organisation: organisations[0]?.name ?? '',
    scientist: scientists[0]?.name ?? '',
  })
  if (params.file === 'huishoudens.xlsx')
    return savedFile(await workbookOf(sheets.map(sheet => examples[sheet])), 'huishoudens.xlsx')
  const sheet = sheets.find(one => `${one}.csv` === params.file)
  if (!sheet) throw notFound()
  return savedFile(csvOf(examples[sheet].rows), `${sheet}.csv`)
})
