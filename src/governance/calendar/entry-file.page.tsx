import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { calendarEntries } from './entries.server.ts'
import { calendarFile } from './file.ts'
import { fileName } from './text.nl.ts'

/** One line of the calendar as a file. */
export const loader = page('steering:read', async ({ tx, today, params }) => {
  const entry = (await calendarEntries(tx, today)).find(one => one.key === params.entryKey)
  if (!entry) throw notFound()
  return savedFile(calendarFile([entry]), fileName)
})
