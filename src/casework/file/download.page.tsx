import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { fileAnswer } from './answer.server.ts'
import { openFileAt } from './at.server.ts'
import { isPicture } from './rules.ts'
import { bytesOf } from './sealed/store.server.ts'

/** The letter or photo itself: to save, or where the address says so as the photo on its page. */
export const loader = page('file:read', async access => {
  const file = await openFileAt(access)
  const inPage = isPhotoAddress(access)
  if (inPage && !isPicture(file.format)) throw notFound()
  const bytes = await bytesOf(access.tx, access.files.key, access.caseId, file.id)
  if (!bytes) throw notFound()
  return fileAnswer(file, bytes, inPage ? 'on-a-page' : 'to-save')
})

const isPhotoAddress = ({ url }: Pick<Access, 'url'>) => /\/foto\/?$/.test(url.pathname)
