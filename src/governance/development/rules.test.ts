import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#src/kernel/day.ts'
import { developmentForm, knownWays, lacksOutcome, type Timed, tenseOf } from './rules.ts'
import { whenInWords } from './text.nl.ts'

const cutOff = day('2025-11-20')
const timed = (from: string | null, until: string | null, more: Partial<Timed> = {}): Timed => ({
  fromDay: from === null ? null : day(from),
  untilDay: until === null ? null : day(until),
  knownAs: 'announced',
  outcome: null,
  ...more,
})

describe('the tense of a development', () => {
  it.each<[string, Timed, string, string | null]>([
    ['no day', timed(null, null), 'timeless', null],
    ['after the cut-off', timed('2025-12-10', null), 'coming', 'Aangekondigd voor 10 december 2025.'],
    [
      'a period that runs',
      timed('2025-11-17', '2025-11-23'),
      'underway',
      'Loopt van 17 november 2025 tot en met 23 november 2025.',
    ],
    [
      'announced and past',
      timed('2025-11-18', null),
      'was-announced',
      'Was aangekondigd voor 18 november 2025.',
    ],
    ['happened', timed('2025-11-18', null, { knownAs: 'happened' }), 'was', 'Was op 18 november 2025.'],
    [
      'announced, outcome laid down',
      timed('2025-11-18', null, { outcome: 'Druk' }),
      'was',
      'Was op 18 november 2025.',
    ],
  ])('%s', (_, development, tense, words) => {
    expect(tenseOf(development, cutOff)).toBe(tense)
    expect(whenInWords(development, cutOff)).toBe(words)
  })

  it('says the same workshop is still to come when one looks from the day before it', () => {
    const workshop = timed('2025-11-18', null)
    expect(tenseOf(workshop, day('2025-11-17'))).toBe('coming')
    expect(lacksOutcome(workshop, day('2025-11-17'))).toBe(false)
    expect(lacksOutcome(workshop, cutOff)).toBe(true)
  })

  it('only grows older: what was never becomes what comes', () => {
    const anything = fc.record({
      fromDay: fc.integer({ min: -90, max: 90 }).map(days => addDays(cutOff, days)),
      untilDay: fc.constant(null),
      knownAs: fc.constantFrom(...knownWays),
      outcome: fc.option(fc.string()),
    })
    const order = ['coming', 'underway', 'was-announced', 'was']
    fc.assert(
      fc.property(anything, fc.integer({ min: 0, max: 200 }), (development, days) => {
        const [now, later] = [cutOff, addDays(cutOff, days)].map(at =>
          order.indexOf(tenseOf(development, at)),
        )
        expect(later).toBeGreaterThanOrEqual(now ?? 0)
      }),
    )
  })
})

describe('the form about a development', () => {
  const typed = {
    scope: 'national',
    theme: 'Wet',
    title: 'Titel',
    body: 'Iets',
    knownAs: 'announced',
    source: 'Krant',
  }
  const wrongAt = (more: object) =>
    developmentForm(cutOff, [])
      .safeParse({ ...typed, ...more })
      .error?.issues.map(issue => issue.path[0])

  it.each<[string, object, string[]]>([
    ['an outcome of what still has to come', { fromDay: '2025-12-01', outcome: 'Mooi' }, ['outcome']],
    ['happened in the future', { fromDay: '2025-12-01', knownAs: 'happened' }, ['knownAs']],
    ['a last day before the first', { fromDay: '2025-11-10', untilDay: '2025-11-09' }, ['untilDay']],
    ['a last day alone', { untilDay: '2025-11-09' }, ['fromDay']],
    ['a place without a day', { place: 'Bibliotheek' }, ['fromDay']],
    ['a time that no clock shows', { fromDay: '2025-12-01', atTime: '25:10' }, ['atTime']],
    ['a link that runs a script', { link: 'javascript:alert(1)' }, ['link']],
    ['no source', { source: '' }, ['source']],
  ])('refuses %s', (_, more, fields) => {
    expect(wrongAt(more)).toEqual(fields)
  })

  it('takes a development with a web address and without a day', () => {
    expect(wrongAt({ link: 'https://www.voorbeeld.nl/a' })).toBeUndefined()
  })
})
