import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { writeCard } from '#src/platform/documents/pdf.server.ts'
import { startLines } from '#src/ui/notice/numbers.nl.ts'
import type { CardFacts } from './at.server.ts'
import { cardPaper, weekInWords } from './compose.ts'
import { backupsOf, shapes } from './rules.ts'

const daytime = (...days: string[]) => days.flatMap(one => [`${one}-morning`, `${one}-afternoon`])

test.each([
  [[], []],
  [daytime('ma', 'di', 'wo', 'do'), [['Maandag tot en met donderdag', 'ochtend en middag']]],
  [
    [...daytime('ma', 'di', 'do'), 'di-evening'],
    [
      ['Maandag en donderdag', 'ochtend en middag'],
      ['Dinsdag', 'ochtend, middag en avond'],
    ],
  ],
  [['zo-evening', 'no-part'], [['Zondag', 'avond']]],
])('the week of %j is told in as few lines as it takes', (parts, lines) => {
  expect(weekInWords(parts)).toEqual(lines)
})

const eva = { name: 'Eva Lindeboom', phone: '035-0000001' }
const soon = { name: 'Anke de Wit', fromDay: day('2025-12-01'), untilDay: day('2025-12-12') }

test('who takes the place stands on the card; a duo-partner only where nobody does; nobody without a number', () => {
  expect(backupsOf([{ ...soon, phone: '035-1' }], eva)).toMatchObject({
    deputies: [{ phone: '035-1' }],
    duo: null,
  })
  expect(backupsOf([{ ...soon, phone: null }], eva)).toEqual({ deputies: [], duo: eva })
  expect(backupsOf([], { ...eva, phone: null })).toEqual({ deputies: [], duo: null })
})

const facts: CardFacts = {
  contact: {
    accountId: 'a',
    name: 'Samira Haddad',
    phone: '035-0000024',
    reachable: '# Ook #strong[avond] 你',
    parts: [...daytime('ma', 'di'), 'di-evening'],
  },
  backups: backupsOf([{ ...soon, phone: '035-1' }], eva),
}
const paperIn = (shape: (typeof shapes)[number]) =>
  cardPaper(facts, { shape, phone: '035-0000024', photo: null, on: day('2025-11-20'), numbers: startLines })

test.each(shapes)('the card as %s is one page, tagged, whatever somebody typed', shape => {
  const pdf = writeCard(paperIn(shape)).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
  expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
})

test('nothing on the card says what people speak about, where they live, or whose numbers these are', () => {
  const words = JSON.stringify(paperIn('a4')).toLowerCase()
  expect(words).not.toMatch(/veilig|geweld|gevaar|tuin|huishoud|plan|gemeente|adres|kind/)
})
