import { addYears, type Day } from '#src/kernel/day.ts'
import { trainingsAround } from '#src/learning/public.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { linesUntil } from '../communication/rules.ts'
import { communicationLines } from '../communication/store.server.ts'
import { home as communicationAt } from '../communication/text.nl.ts'
import { alignments } from '../development/alignment/store.server.ts'
import { developmentsFor } from '../development/store.server.ts'
import { reviewsOf } from '../transition-agenda/store.server.ts'
import { home as agendaAt } from '../transition-agenda/text.nl.ts'
import type { Entry } from './rules.ts'
import { text } from './text.nl.ts'

const once = { until: null, atTime: null, place: null }
const developmentsAt = '/sturing/ontwikkelingen'

async function developmentEntries(tx: Tx): Promise<Entry[]> {
  const found = [...(await developmentsFor(tx, 'regional')), ...(await developmentsFor(tx, 'national'))]
  return found.flatMap(({ id: key, title, body: about, fromDay: from, untilDay: until, atTime, place }) =>
    from === null
      ? []
      : [{ key, kind: 'development', title, about, from, until, atTime, place, to: developmentsAt }],
  )
}

async function alignmentEntries(tx: Tx): Promise<Entry[]> {
  return (await alignments(tx)).flatMap(({ id: key, title, brought: about, onDay: from }) =>
    from === null
      ? []
      : [{ ...once, key, kind: 'alignment', title: text.alignment(title), about, from, to: developmentsAt }],
  )
}

async function trainingEntries(tx: Tx, today: Day): Promise<Entry[]> {
  const found = await trainingsAround(tx, addYears(today, -1), addYears(today, 1))
  return found.flatMap(({ id, title, aim: about, days }) =>
    days.map(from => {
      const key = `${id}-${from}`
      return { ...once, key, kind: 'training', title, about, from, to: '/praktijk/scholing' }
    }),
  )
}

async function communicationEntries(tx: Tx, today: Day): Promise<Entry[]> {
  const { current } = linesUntil(await communicationLines(tx), today)
  return current.flatMap(({ id: key, stakeholder: title, what: about, nextOn: from, through: place }) =>
    from === null
      ? []
      : [{ ...once, key, kind: 'communication', title, about, from, place, to: communicationAt }],
  )
}

async function reviewEntries(tx: Tx): Promise<Entry[]> {
  const [last] = await reviewsOf(tx)
  if (!last) return []
  const { id: key, nextOn: from } = last
  return [{ ...once, key, kind: 'review', title: text.review, about: null, from, to: agendaAt }]
}

/** Everything with a day, from where it is kept: nothing is entered for the calendar alone. */
export const calendarEntries = async (tx: Tx, today: Day): Promise<Entry[]> => [
  ...(await developmentEntries(tx)),
  ...(await alignmentEntries(tx)),
  ...(await trainingEntries(tx, today)),
  ...(await communicationEntries(tx, today)),
  ...(await reviewEntries(tx)),
]
