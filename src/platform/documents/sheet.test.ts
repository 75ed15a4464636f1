import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partOf } from '#tests/support/office-reading.ts'
import { csvOf } from './sheet.ts'
import { workbookOf } from './workbook.server.ts'

test('a Dutch spreadsheet opens it: semicolons, decimal commas, accents, and nothing for what is not there', () => {
  expect(
    csvOf([
      ['Vraag', 'Aandeel', 'n'],
      ['Één gezicht; "vast"', 0.25, null],
    ]),
  ).toBe('\uFEFF"Vraag";"Aandeel";"n"\r\n"Één gezicht; ""vast""";0,25;\r\n')
})

test.each(['=HYPERLINK("http://x")', '+31', '-2', '@SUM(A1)', '\t=1', ' =1', '＝1', '|cmd'])(
  'text is never run: %s',
  words => {
    expect(csvOf([[words]])).toMatch(/^\uFEFF"'/)
  },
)

test('whatever stands before and after the sign, it is never run', () => {
  const before = fc.string({
    unit: fc.constantFrom(' ', '\t', '\r', '\n', '\u00a0', '\u200b', '\0', '\u0007'),
  })
  const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝')
  fc.assert(
    fc.property(before, sign, fc.string({ unit: 'binary' }), (space, first, rest) => {
      const [, shown = ''] = csvOf([[space + first + rest]]).split('\uFEFF"')
      expect(shown).not.toMatch(/^(?:[\t\r]|[\s\0\p{Cf}]*[=+\-@＝])/u)
    }),
  )
})

test('whatever somebody typed comes back as one field', () => {
  fc.assert(
    fc.property(fc.string(), words => {
      const line = csvOf([[words, 'end']])
      expect(line.endsWith(';"end"\r\n')).toBe(true)
      expect(line.slice(1, line.lastIndexOf(';"end"')).slice(1, -1).replaceAll('""', '')).not.toContain('"')
    }),
  )
})

test('in a workbook text that looks like a formula stays text, and a number stays a number', async () => {
  const file = await workbookOf([{ name: 'Cijfers', rows: [['a'], ['=1+1'], [12.5]] }])
  const sheet = await partOf(Buffer.from(file), 'xl/worksheets/sheet1.xml')
  expect(sheet).not.toContain('<f>')
  expect(sheet).toContain('<v>12.5</v>')
})
