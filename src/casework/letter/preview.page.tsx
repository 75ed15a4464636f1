import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { letterIn } from './at.server.ts'
import { asPdf, asWord } from './paper.server.ts'
import { previewFiles } from './rules.ts'

/** How a letter will look, before it is made. */
export const loader = page('letter:write', async access => {
  const letter = await letterIn(access, 'draft')
  const file = previewFiles.find(name => name === access.params['file'])
  if (!file) throw notFound()
  return savedFile(await (file === 'brief.pdf' ? asPdf : asWord)(access, letter), file)
})
