import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { pngOf } from '#src/platform/documents/png.server.ts'
import { csvOf } from '#src/platform/documents/sheet.ts'
import { workbookOf } from '#src/platform/documents/workbook.server.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { hasPicture, LargePicture } from '../chart/picture.tsx'
import { figuresOf, gardensOf } from '../store.server.ts'
import { text as monitorText } from '../text.nl.ts'
import { type IndicatorView, indicatorView } from '../view.server.ts'
import { pictureFile } from './picture-file.tsx'
import { figureSheet, lastDayOf } from './sheets.ts'
import { text } from './text.nl.ts'

/** One figure of the monitor as a file, the same as on its page. */
export const loader = page('steering:read', async access => {
  const view = await indicatorView(access)
  const { file = '' } = access.params
  if (!view.told || !view.region || !Object.hasOwn(text.save.files, file)) throw notFound()
  const [what, ending] = file.split('.')
  const name = `${view.key}-${lastDayOf(view.told)}`
  if (what === 'cijfers') {
    const sheet = await sheetOf(access, view)
    return ending === 'csv'
      ? savedFile(csvOf(sheet.rows), `${name}.csv`)
      : savedFile(await workbookOf([sheet]), `${name}.xlsx`)
  }
  const drawing = drawingOf(access, view)
  return ending === 'svg' ? savedFile(drawing, `${name}.svg`) : savedFile(await pngOf(drawing), `${name}.png`)
})

async function sheetOf({ tx, actor, today }: Access, { key, definition, told }: IndicatorView) {
  if (!told) throw notFound()
  const gardens = new Map((await gardensOf(tx)).map(({ id, name }) => [id, name]))
  return figureSheet(await figuresOf(tx, key), key, definition, {
    region: actor.regionName,
    gardens,
    told,
    madeOn: today,
  })
}

function drawingOf(
  { settings, today }: Access,
  { definition, indicator, region, breaks, told }: IndicatorView,
) {
  if (!region || !told || !hasPicture(region)) throw notFound()
  const facts = region.whole?.facts
  return pictureFile(
    definition.question,
    [monitorText.picture, ...(facts ? [monitorText.restsOn(facts)] : [])].join(', '),
    [
      definition.definition,
      `${monitorText.notConclude} ${definition.cannotSay}`,
      text.picture.source(definition.number, dayInWords(lastDayOf(told)), dayInWords(today)),
      text.picture.guarded(settings.smallNumberThreshold),
    ],
    <LargePicture question={definition.question} unit={indicator.unit} series={region} breaks={breaks} />,
  )
}
