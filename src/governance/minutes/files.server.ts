import ical, { ICalCalendarMethod } from 'ical-generator'
import { writePdf } from '#src/platform/documents/pdf.server.ts'
import { wholeDays } from '#src/platform/documents/whole-days.ts'
import { writeWord } from '#src/platform/documents/word.server.ts'
import { type SavedName, splitName } from '#src/platform/web/saved-file.ts'
import type { Meeting } from '../meeting/store.server.ts'
import { partOfDayNames } from '../meeting/text.nl.ts'
import { type MinutesFacts, minutesDocument } from './document.ts'

/** What can be taken along of a meeting, by the last step of its address. */
export const fileNames = ['verslag.docx', 'verslag.pdf'] as const
export type FileName = (typeof fileNames)[number]

/** The minutes as a file; the name it is saved under says when it is a draft. */
export async function minutesFile(
  wanted: FileName,
  facts: MinutesFacts,
): Promise<{ body: Buffer; name: SavedName }> {
  const document = minutesDocument(facts)
  const body = wanted === 'verslag.docx' ? await writeWord(document) : writePdf(document)
  const [name, extension] = splitName(wanted)
  const parts = [name, facts.meeting.heldOn, ...(facts.isWhole ? [] : ['concept'])]
  return { body, name: `${parts.join('-')}.${extension}` }
}

type Held = Pick<Meeting, 'id' | 'group' | 'heldOn' | 'partOfDay' | 'place' | 'version'>

/** The meeting for somebody's own calendar. The house knows a day and a part of it, so it stands there as a whole day. */
export function meetingCalendar({ id, group, heldOn, partOfDay, place, version }: Held, site: URL | null) {
  const calendar = ical({
    prodId: { company: 'toekomsttuin', product: 'vergaderingen', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: `vergadering-${id}@${site?.hostname ?? 'localhost'}`,
    sequence: version,
    ...wholeDays(heldOn),
    summary: group,
    ...(partOfDay ? { description: partOfDayNames[partOfDay] } : {}),
    ...(place ? { location: place } : {}),
    ...(site ? { url: new URL(`/sturing/vergaderingen/${id}`, site).href } : {}),
  })
  return calendar.toString()
}
