import { expect, it } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { calendarFile } from './file.ts'
import { comingAndPast, type Entry } from './rules.ts'

const entry = (key: string, from: string, more: Partial<Entry> = {}): Entry => ({
  ...{ key, kind: 'development', title: key, about: null, until: null, atTime: null, place: null, to: '/' },
  ...more,
  from: day(from),
})

it('keeps what lasts until today among what comes, the nearest first, and tells what was the latest first', () => {
  const entries = [
    entry('later', '2025-12-10'),
    entry('week', '2025-11-17', { until: day('2025-11-20') }),
    entry('workshop', '2025-11-18'),
    entry('long ago', '2025-03-01'),
  ]
  const { coming, past } = comingAndPast(entries, day('2025-11-20'))
  expect(coming.map(one => one.key)).toEqual(['week', 'later'])
  expect(past.map(one => one.key)).toEqual(['workshop', 'long ago'])
})

it('gives a day without a time as a whole day, several days up to and with the last, and a time in Amsterdam', () => {
  const file = calendarFile([
    entry('a', '2025-11-18'),
    entry('b', '2025-11-17', { until: day('2025-11-23'), place: 'Bibliotheek' }),
    entry('c', '2025-12-02', { atTime: '09:30', title: 'Workshop; met, komma\nen regel' }),
  ])
  expect(file).toContain('DTSTART;VALUE=DATE:20251118')
  expect(file).toContain('DTEND;VALUE=DATE:20251119')
  expect(file).toContain('DTEND;VALUE=DATE:20251124')
  expect(file).toContain('LOCATION:Bibliotheek')
  expect(file).toContain('DTSTART:20251202T083000Z')
  expect(file).toContain('SUMMARY:Workshop\\; met\\, komma\\nen regel')
  expect(file.match(/^UID:/gm)).toHaveLength(3)
})
