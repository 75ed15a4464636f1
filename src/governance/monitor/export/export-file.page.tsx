import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Day } from '#src/kernel/day.ts'
import { isId } from '#src/kernel/id.ts'
import { csvOf } from '#src/platform/documents/sheet.ts'
import { workbookOf } from '#src/platform/documents/workbook.server.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { indicatorKeys, isIndicator } from '../indicator/rules.ts'
import { startDefinitions } from '../indicator/start.nl.ts'
import { gardensOf, versionsOf } from '../store.server.ts'
import { codebookSheet, lastDayOf, type Meaning, nationalSheet } from './sheets.ts'
import { exportOf, figuresUntil } from './store.server.ts'
import { text } from './text.nl.ts'

/** A file that was made for the national monitor; its figures never change, so that it can be made again. */
export const loader = page('steering:read', async access => {
  const { exportId, file = '' } = access.params
  const made = isId(exportId) ? await exportOf(access.tx, exportId) : undefined
  if (!made || !Object.hasOwn(text.page.files, file)) throw notFound()
  const until = lastDayOf(made.told)
  const codebook = codebookSheet(await meaningsIn(access, until), access.settings.smallNumberThreshold)
  if (file === 'codeboek.csv') return savedFile(csvOf(codebook.rows), `monitor-${until}-codeboek.csv`)
  const figures = await figureRows(access, made)
  if (file === 'cijfers.csv') return savedFile(csvOf(figures.rows), `monitor-${until}.csv`)
  return savedFile(await workbookOf([figures, codebook]), `monitor-${until}.xlsx`)
})

async function figureRows({ tx, actor }: Access, { told, madeOn }: { told: Day; madeOn: Day }) {
  const gardens = new Map((await gardensOf(tx)).map(({ id, name }) => [id, name]))
  const figures = (await figuresUntil(tx, told)).flatMap(({ indicator, ...rest }) =>
    isIndicator(indicator) ? [{ indicator, ...rest }] : [],
  )
  return nationalSheet(figures, { region: actor.regionName, gardens, told, madeOn })
}

/** What each indicator meant, in every version that was in force until then. */
async function meaningsIn({ tx }: Pick<Access, 'tx'>, until: Day): Promise<Meaning[]> {
  const versions = await versionsOf(tx)
  return indicatorKeys.flatMap(key => [
    { key, number: 1, inForceOn: null, ...startDefinitions[key] },
    ...versions
      .filter(version => version.indicator === key && version.inForceOn <= until)
      .map(version => ({ ...version, key })),
  ])
}
