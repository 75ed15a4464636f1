import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { colourSheet } from '#src/platform/web/colour-sheet.ts'
import {
  ColourForm,
  changeState,
  darkEnough,
  decideForm,
  exitForm,
  NumbersForm,
  numberForm,
  PageNameForm,
  WordsForm,
} from './rules.ts'

test.each([
  ['the least', '3', true],
  ['the most', '25', true],
  ['below', '2', false],
  ['above', '26', false],
  ['half a number', '4,5', false],
  ['a word', 'vijf', false],
  ['nothing', undefined, false],
] as const)('a threshold from 3 to 25: %s', (_, value, isGood) => {
  expect(numberForm([3, 25]).safeParse({ value, version: '5' }).success).toBe(isGood)
})

test.each([
  ['a page about the weather', 'https://www.buienradar.nl/', 'https://www.buienradar.nl/'],
  ['a site in capitals', 'https://NOS.nl/Artikel', 'https://nos.nl/Artikel'],
  ['spaces around it', ' https://nos.nl ', 'https://nos.nl'],
  ['no https', 'http://www.buienradar.nl/', null],
  ['only a name', 'www.buienradar.nl', null],
  ['a script', 'javascript:alert(1)', null],
  ['somebody else behind an @', 'https://nos.nl@kwaad.example/', null],
  ['a machine at home', 'https://localhost/', null],
  ['no name at all', 'https://..nl/', null],
  ['a label that begins with a hyphen', 'https://-nos.nl/', null],
  ['letters that look like others', 'https://www.xn--ns-jka.nl/', null],
  ['a port', 'https://nos.nl:8443/', null],
  ['a new line', 'https://nos.nl/\nSet-Cookie: x', null],
  ['nothing', undefined, null],
])('a way out to %s', (_, address, kept) => {
  const read = exitForm(200).safeParse({ value: address, version: 'https://nos.nl/' })
  expect(read.success ? read.data.value : null).toBe(kept)
})

test.each([
  ['what stands there by itself', 'Mijn afspraken', true],
  ['something of every day', 'Agenda 2026', true],
  ['a word that tells', 'Veilig thuis', false],
  ['the name of the product', 'Mijn Toekomsttuin', false],
  ['a tag', '<b>Hoi</b>', false],
  ['two letters', 'Ab', false],
  ['two letters that count as three', 'A𝒜', false],
  ['nothing', undefined, false],
])('above the pages of a family: %s', (_, value, isGood) => {
  expect(PageNameForm.safeParse({ value }).success).toBe(isGood)
})

test('words of danger are kept once, in small letters, one a line', () => {
  expect(WordsForm.parse({ value: 'Bang, mes\nbang', version: '' }).value).toBe('bang\nmes')
  expect(WordsForm.parse({ version: 'a\r\nb' })).toEqual({ value: '', version: 'a\nb' })
})

test('words that grow when they become small letters still fit', () => {
  const value = Array.from({ length: 200 }, (_, no) => `${no}${'İ'.repeat(28)}`).join('\n')
  expect(WordsForm.safeParse({ value, version: '' }).success).toBe(false)
})

test('a change holds from today or later, never from a day that was', () => {
  const holdsFrom = (fromDay: string) => decideForm(day('2025-11-20')).safeParse({ fromDay }).success
  expect([holdsFrom('2025-11-19'), holdsFrom('2025-11-20'), holdsFrom('2026-01-01')]).toEqual([
    false,
    true,
    true,
  ])
})

test.each([
  ['2025-11-20', null, 'held'],
  ['2025-11-21', null, 'to-come'],
  ['2025-11-21', new Date('2025-11-20T10:00:00Z'), 'withdrawn'],
] as const)('a change from %s, taken back %s: %s', (fromDay, withdrawnOn, state) => {
  expect(changeState({ fromDay: day(fromDay), withdrawnOn }, day('2025-11-20'))).toBe(state)
})

const lines = {
  safeHome: { who: 'Veilig Thuis', number: '0800-2000', when: 'Dag en nacht' },
  children: { who: 'Kindertelefoon', number: '0800-0432', when: 'Gratis' },
  own: [{ who: 'Crisisdienst', number: '035 692 66 00', when: 'Dag en nacht' }],
}
const wrongAt = (changes: object) =>
  NumbersForm.safeParse({ ...lines, ...changes }).error?.issues.map(issue => issue.path.join('.')) ?? []

test.each([
  ['what the region has', {}, []],
  ['no number at all', { safeHome: { who: 'Veilig Thuis', when: 'Altijd' } }, ['safeHome.number']],
  ['a word', { own: [{ ...lines.own[0], number: 'bel maar' }] }, ['own.0.number']],
  ['112 once more', { own: [{ ...lines.own[0], number: '112' }] }, ['own.0.number']],
  [
    'the same twice, written otherwise',
    { own: [{ ...lines.own[0], number: '0800 2000' }] },
    ['own.0.number'],
  ],
  ['more than anybody looks through', { own: Array(7).fill(lines.own[0]) }, ['own']],
])('numbers in danger: %s', (_, changes, places) => {
  expect([...new Set(wrongAt(changes))].slice(0, 1)).toEqual(places)
})

test.each([
  ['dark enough', '#1F4E79', '#1f4e79'],
  ['without its sign', '0e5a50', '#0e5a50'],
  ['too light', '#ff9900', null],
  ['no colour', 'groen', null],
  ['a rule of style', '#000;}', null],
])('a colour that is %s', (_, value, kept) => {
  const read = ColourForm.safeParse({ value })
  expect(read.success ? read.data.value : null).toBe(kept)
})

test('who chose a light colour is told a darker one of the same, and pages are given none but a readable one', () => {
  const darker = darkEnough('ff9900')
  expect(ColourForm.safeParse({ value: 'ff9900' }).error?.issues[0]?.message).toContain(darker)
  expect(colourSheet(darker)).toContain(`#${darker}`)
  for (const wrong of ['ff9900', 'FFF', '0e5a50}', '']) expect(colourSheet(wrong), wrong).toBeNull()
})
