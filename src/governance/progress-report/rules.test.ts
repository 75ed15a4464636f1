import { describe, expect, it } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { ChangeReportForm, countsFew, monthPart, newReportForm, shownCounts } from './rules.ts'

const today = day('2025-11-20')
const head = {
  subject: 'Voortgang',
  distribute: 'yes',
  contactPerson: 'Projectleider',
  units: 'Beleid en Bestuur\n\n J&O ',
  emails: 'een@voorbeeld.nl\ntwee@voorbeeld.nl',
  reference: 'DOC-25013663',
  memoDate: '2025-11-20',
}
const problems = (input: object) => {
  const read = newReportForm(today).safeParse({ cutOff: '2025-11-20', ...head, ...input })
  return read.success ? [] : read.error.issues.map(issue => issue.path.join('.'))
}

describe('beginning a report', () => {
  it.each([
    ['a cut-off that has not come', { cutOff: '2025-11-21' }, ['cutOff']],
    ['a day that does not exist', { cutOff: '2025-02-30' }, ['cutOff']],
    ['a previous cut-off that is not earlier', { previousCutOff: '2025-11-20' }, ['previousCutOff']],
    ['a line that is no e-mail address', { emails: 'een@voorbeeld.nl\nbel maar' }, ['emails']],
    ['only empty lines for units', { units: ' \n ' }, ['units']],
  ])('refuses %s', (_, input, fields) => {
    expect(problems(input)).toEqual(fields)
  })

  it('reads units and addresses a line each', () => {
    expect(newReportForm(today).parse({ cutOff: '2025-11-20', ...head })).toMatchObject({
      units: ['Beleid en Bestuur', 'J&O'],
      emails: ['een@voorbeeld.nl', 'twee@voorbeeld.nl'],
    })
  })

  it.each([
    ['2025-11-20', 'medio november 2025'],
    ['2025-12-01', 'begin december 2025'],
    ['2026-01-31', 'eind januari 2026'],
  ])('names the moment of %s', (on, words) => {
    expect(monthPart(day(on))).toBe(words)
  })
})

describe('changing a report', () => {
  it('leaves out empty proposals, needs one, and parts the explanation at empty lines', () => {
    const change = { ...head, version: '1', explanation: 'Een.\n\n\nTwee\nregels.' }
    expect(ChangeReportForm.parse({ ...change, proposals: [{ text: 'Kennisnemen' }, {}] })).toMatchObject({
      proposals: [{ text: 'Kennisnemen' }],
      explanation: ['Een.', 'Twee\nregels.'],
      deckLessons: [],
    })
    expect(ChangeReportForm.safeParse({ ...change, proposals: [{}] }).success).toBe(false)
  })
})

describe('the guard of small numbers', () => {
  const counts = [
    { garden: 'Hilversum', newCases: 1, followedCases: 4 },
    { garden: 'Huizen', newCases: 1, followedCases: 2 },
    { garden: 'Gooise Meren', newCases: 0, followedCases: 2 },
  ]

  it('hides small counts and a small total, and shows zero', () => {
    const shown = shownCounts(counts, 5, false)
    expect(shown.perGarden.map(one => one.newCases)).toEqual(['hidden', 'hidden', 0])
    expect(shown.totals).toEqual({ newCases: 'hidden', followedCases: 8 })
  })

  it('shows the counts of the gardens once the region chose so', () => {
    expect(shownCounts(counts, 5, true)).toEqual({
      perGarden: counts,
      totals: { newCases: 2, followedCases: 8 },
    })
  })
})

describe('small numbers in a text', () => {
  const none = new Set<number>()
  it.each([
    ['In Huizen zijn 2 huishoudens gestart.', true],
    ['Wij zagen twee nieuwe gezinnen.', true],
    ['Eén kind kreeg hulp.', true],
    ['Het gaat om 3 jonge kinderen.', true],
    ['Er zijn 12 huishoudens.', false],
    ['We werken in drie toekomsttuinen.', false],
    ['Een gezin staat niet alleen.', false],
    ['Op 3 november spraken gezinnen mee.', false],
    ['We oefenden met weinig huishoudens.', false],
  ])('%s', (words, found) => {
    expect(countsFew(words, 5, none)).toBe(found)
  })

  it('lets a number of households through that the region shows already, but never one of children', () => {
    expect(countsFew('Er zijn 2 nieuwe huishoudens.', 5, new Set([2]))).toBe(false)
    expect(countsFew('Er zijn 2 kinderen.', 5, new Set([2]))).toBe(true)
  })
})
