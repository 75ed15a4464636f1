import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { csvOf } from '#src/platform/documents/sheet.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { isIndicator } from '../indicator/rules.ts'
import { sheetOfRegions } from './sheet.ts'
import { allFigures, figuresOfIndicator, regionsOf } from './store.server.ts'

/** What regions released, of one question or of all, as a file. */
export const loader = page('national:read', async ({ tx, params, today }) => {
  const { file = '' } = params
  const key = file.replace(/\.csv$/, '')
  if (!file.endsWith('.csv') || (key !== 'alles' && !isIndicator(key))) throw notFound()
  const figures = isIndicator(key) ? await figuresOfIndicator(tx, key) : await allFigures(tx)
  const rows = sheetOfRegions(await regionsOf(tx), figures, today)
  return savedFile(csvOf(rows), `landelijk-${key}-${today}.csv`)
})
