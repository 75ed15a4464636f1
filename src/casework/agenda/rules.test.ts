import { expect, test } from 'vitest'
import { day, momentAt } from '#src/kernel/day.ts'
import { feedOf } from './feed.ts'
import { agendaOf, type Entry, momentsOf } from './rules.ts'

const today = day('2025-11-20')
const entry = (on: string, changes: Partial<Entry> = {}): Entry => ({
  kind: 'check',
  on: day(on),
  begins: null,
  ends: null,
  about: 'Jansen-Bakker',
  caseId: 'case-1',
  words: '',
  to: '/huishoudens/case-1/plan/p/afspraak/a/kijk',
  toAll: '/huishoudens/case-1/plan/p',
  ...changes,
})
const at = (on: string, from: string, until: string): Partial<Entry> => ({
  kind: 'consultation',
  begins: momentAt(day(on), from),
  ends: momentAt(day(on), until),
  to: `/huishoudens/case-1/beraad/${on}`,
})

test('today stands on top, also when nothing is on it', () => {
  expect(agendaOf([entry('2025-11-24')], today).map(one => one.on)).toEqual(['2025-11-20', '2025-11-24'])
})

test('what had its day already stands under today, and says since when', () => {
  const [first] = agendaOf([entry('2025-11-03'), entry('2025-11-20')], today)
  expect(first?.lines).toMatchObject([{ count: 2, since: '2025-11-03', to: '/huishoudens/case-1/plan/p' }])
})

test('a meeting that was held yesterday is not for today, and what is far ahead not yet for anybody', () => {
  const days = agendaOf([entry('2025-11-19', at('2025-11-19', '10:00', '11:00')), entry('2026-06-01')], today)
  expect(days.flatMap(one => one.lines)).toEqual([])
})

test('a time comes before what can be done at any time, and two households are two lines', () => {
  const [first] = agendaOf(
    [
      entry('2025-11-20'),
      entry('2025-11-20', { caseId: 'case-2', about: 'Bos', to: '/huishoudens/case-2/plan' }),
      entry('2025-11-20', at('2025-11-20', '16:00', '17:00')),
      entry('2025-11-20', { ...at('2025-11-20', '09:00', '10:00'), to: '/huishoudens/case-2/beraad/x' }),
    ],
    today,
  )
  expect(first?.lines.map(one => one.begins?.toISOString() ?? one.about)).toEqual([
    '2025-11-20T08:00:00.000Z',
    '2025-11-20T15:00:00.000Z',
    'Bos',
    'Jansen-Bakker',
  ])
})

const page = new URL('https://tuin.example/agenda')
const written = (entries: readonly Entry[]) =>
  feedOf(momentsOf(agendaOf(entries, today)), { feedId: 'feed', page })

test('a calendar elsewhere reads one word, when, and the way to the page: no name, no place, no count', () => {
  const feed = written([
    entry('2025-11-20', { ...at('2025-11-20', '16:00', '17:30'), words: 'Buurthuis De Linde' }),
    entry('2025-11-21', { kind: 'seen', words: 'Sofie (10)' }),
    entry('2025-11-21', { caseId: 'case-2', about: 'Bos', to: '/huishoudens/case-2/plan' }),
  ])
  expect(feed.match(/^SUMMARY:.*/gm)).toEqual(['SUMMARY:Afspraak', 'SUMMARY:Afspraak'])
  expect(feed).toContain('DTSTART:20251120T150000Z')
  expect(feed).toContain('DTSTART;VALUE=DATE:20251121')
  expect(feed).toContain('https://tuin.example/agenda')
  expect(feed).not.toMatch(/Jansen|Bos|Sofie|Linde|case-|huishoud|beraad|LOCATION|DESCRIPTION/i)
})

test('a calendar knows a moment again the next time it asks, and another’s calendar by another name', () => {
  const moments = momentsOf(agendaOf([entry('2025-11-21')], today))
  const names = (feedId: string) => feedOf(moments, { feedId, page }).match(/^UID:.*/gm)
  expect(names('feed')).toEqual(names('feed'))
  expect(names('feed')).not.toEqual(names('other'))
})
