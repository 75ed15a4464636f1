import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { writePdf } from '#src/platform/documents/pdf.server.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { requestAt } from '../at.server.ts'
import { copyPaper } from './compose.ts'
import { linesOf } from './store.server.ts'

/** The copy for who has no own pages, to give by hand: the same as was confirmed, and only while it is given. */
export const loader = page('rights:answer', async access => {
  const request = await requestAt(access)
  if (!request.isGiven) throw notFound()
  const lines = (await linesOf(access.tx, request)).flatMap(({ on, shown, shownTitle }) =>
    shown === null ? [] : [{ happenedOn: on, title: shownTitle ?? '', words: shown }],
  )
  const paper = copyPaper(lines.toReversed(), { about: request.about, on: access.today })
  return savedFile(writePdf(paper), 'inzage.pdf')
})
