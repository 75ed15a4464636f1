import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { meetingOf } from '../meeting/store.server.ts'
import { fileNames, meetingCalendar, minutesFile } from './files.server.ts'
import { minutesFacts } from './view.server.ts'

/** The minutes of a meeting, or the meeting for somebody's calendar. */
export const loader = page('steering:read', async access => {
  const { tx, params, today, config } = access
  const { meetingId, file: wanted } = params
  const meeting = isId(meetingId) ? await meetingOf(tx, meetingId) : undefined
  if (!meeting) throw notFound()
  if (wanted === 'vergadering.ics') return savedFile(meetingCalendar(meeting, config.publicUrl), wanted)
  const name = fileNames.find(known => known === wanted)
  if (!name || meeting.heldOn > today) throw notFound()
  const made = await minutesFile(name, await minutesFacts(access, meeting))
  return savedFile(made.body, made.name)
})
