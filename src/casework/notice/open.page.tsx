import { redirect } from 'react-router'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import { addressOf } from './rules.ts'
import { noticeAt, putAway } from './store.server.ts'

/** Following a notice is reading it: it is put away, and its reader goes to what it is about. */
export const loader = page('notice:read', async ({ tx, params: { noticeId } }) => {
  const notice = isId(noticeId) ? await noticeAt(tx, noticeId) : undefined
  if (!notice) throw notFound()
  await putAway(tx, notice)
  return redirect(addressOf(notice))
})
