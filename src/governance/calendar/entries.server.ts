import { addYears, type Day } from '#src/kernel/day.ts'
import { trainingsAround } from '#src/learning/public.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { linesUntil } from '../communication/rules.ts'
import { communicationLines } from '../communication/store.server.ts'
import { alignments } from '../development/alignment/store.server.ts'
import { developmentsFor } from '../development/store.server.ts'
import { reviewsOf } from '../transition-agenda/store.server.ts'
import { home as agendaHome } from '../transition-agenda/text.nl.ts'
import type { Entry } from './rules.ts'
import { text } from './text.nl.ts'

const once = { until: null, atTime: null, place: null }

/** Everything with a day, from where it is kept: nothing is entered for the calendar alone. */
export async function calendarEntries(tx: Tx, today: Day): Promise<Entry[]> {
  const developments = [
    ...(await developmentsFor(tx, 'regional')),
    ...(await developmentsFor(tx, 'national')),
  ]
  const to = '/sturing/ontwikkelingen'
  const [review] = await reviewsOf(tx)
  return [
    ...developments.flatMap(({ id, title, body, fromDay, untilDay, atTime, place }): Entry[] =>
      fromDay === null
        ? []
        : [
            {
              ...{ key: id, kind: 'development', title, about: body, to },
              ...{ from: fromDay, until: untilDay, atTime, place },
            },
          ],
    ),
    ...(await alignments(tx)).flatMap(({ id, title, brought, onDay }): Entry[] =>
      onDay === null
        ? []
        : [
            {
              ...{ key: id, kind: 'alignment', title: text.alignment(title), about: brought, to },
              ...{ ...once, from: onDay },
            },
          ],
    ),
    ...(await trainingsAround(tx, addYears(today, -1), addYears(today, 1))).flatMap(
      ({ id, title, aim, days }) =>
        days.map(
          (on): Entry => ({
            ...{ key: `${id}-${on}`, kind: 'training', title, about: aim },
            ...{ ...once, from: on, to: '/praktijk/scholing' },
          }),
        ),
    ),
    ...linesUntil(await communicationLines(tx), today).current.flatMap((line): Entry[] =>
      line.nextOn === null
        ? []
        : [
            {
              ...{ key: line.id, kind: 'communication', title: line.stakeholder, about: line.what },
              ...{ ...once, from: line.nextOn, place: line.through, to: '/sturing/communicatie' },
            },
          ],
    ),
    ...(review
      ? [
          {
            ...{ key: review.id, kind: 'review' as const, title: text.review, about: null },
            ...{ ...once, from: review.nextOn, to: agendaHome },
          },
        ]
      : []),
  ]
}
