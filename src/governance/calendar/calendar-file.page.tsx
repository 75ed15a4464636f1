import { page } from '#src/access/page.server.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { calendarEntries } from './entries.server.ts'
import { calendarFile } from './file.ts'
import { comingAndPast } from './rules.ts'
import { fileName } from './text.nl.ts'

/** All that still comes, as one file. */
export const loader = page('steering:read', async ({ tx, today }) =>
  savedFile(calendarFile(comingAndPast(await calendarEntries(tx, today), today).coming), fileName),
)
