import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { keptFile, letterAt, letterIn } from './at.server.ts'
import { asPdf, asWord, madeAsPdf } from './paper.server.ts'
import { previewFiles } from './rules.ts'

/** How a letter will look, before it is made. */
export const loader = page('letter:write', async access => {
  const file = previewFiles.find(name => name === access.params['file'])
  if (!file) throw notFound()
  const made = file === 'brief.pdf' ? await madeOnOwnPaper(access) : null
  if (made) return savedFile(made, file)
  const letter = await letterIn(access, 'draft')
  return savedFile(await (file === 'brief.pdf' ? asPdf : asWord)(access, letter), file)
})

/** The PDF of what was made as Word, while that may be opened. */
async function madeOnOwnPaper(access: Access) {
  const letter = await letterAt(access)
  const file = await keptFile(access, letter)
  return file?.format === 'docx' ? madeAsPdf(access, letter) : null
}
