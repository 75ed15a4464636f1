import { page } from '#src/access/page.server.ts'
import { calendarEntries } from './entries.server.ts'
import { calendarAnswer } from './file.ts'
import { comingAndPast } from './rules.ts'
import { fileName } from './text.nl.ts'

/** All that still comes, as one file. */
export const loader = page('steering:read', async ({ tx, today }) =>
  calendarAnswer(comingAndPast(await calendarEntries(tx, today), today).coming, fileName),
)
