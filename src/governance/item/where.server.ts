import { type Day, weekdayInWords } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { SelectOption } from '#src/ui/form/select-field.tsx'
import { groupsOf } from '../group/store.server.ts'
import { meetingsOf } from '../meeting/store.server.ts'
import { type Where, whereValue } from './rules.ts'
import { text } from './text.nl.ts'

/** Every place where a step can be treated: each group without a day, and each of its meetings to come. */
export async function placesFor(tx: Tx, today: Day): Promise<(Where & SelectOption)[]> {
  const meetings = (await meetingsOf(tx)).filter(meeting => meeting.heldOn >= today)
  return (await groupsOf(tx)).flatMap(group => {
    const place = (meetingId: string | null, label: string) => {
      const where = { groupId: group.id, meetingId }
      return { ...where, value: whereValue(where), label }
    }
    return [
      place(null, text.form.noDay(group.name)),
      ...meetings
        .filter(meeting => meeting.groupId === group.id)
        .map(meeting => place(meeting.id, `${group.name}, ${weekdayInWords(meeting.heldOn)}`)),
    ]
  })
}
