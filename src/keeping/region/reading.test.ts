import { expect, test } from 'vitest'
import { csvOf } from '#src/platform/documents/sheet.ts'
import { columnWords } from './column-words.nl.ts'
import { dictionary } from './dictionary.ts'
import { cellsOf, headOf } from './reading.ts'

const table = { columns: ['id', 'words', 'is_secret', 'about', 'code_hash'] }

test('a table to read shows no codes, says yes and no in Dutch, and runs nothing', () => {
  const row = { id: '1', words: '=cmd|x', is_secret: true, about: ['a', 'b'], code_hash: '\\x00' }
  expect(headOf(table)).toEqual(['id', 'words', 'is_secret', 'about'])
  expect(csvOf([cellsOf(table, JSON.stringify(row))]).slice(1)).toBe('"1";"\'=cmd|x";"ja";"a, b"\r\n')
})

test.each([
  ['recorded_by', 'account', 'door wie vastgelegd'],
  ['released_at', null, 'wanneer vrijgegeven'],
  ['plan_id', 'top3_plan', 'het nummer van een regel in top3_plan'],
  ['pin_code', null, ''],
])('the column %s is explained', (column, refersTo, words) => {
  expect(columnWords(column, refersTo)).toBe(words)
})

test('the dictionary calls a table by the word of the practice, and only tables that go', () => {
  const fact = { column: 'words', type: 'text', isNeeded: true, refersTo: null, words: null }
  const told = dictionary(
    [
      { ...fact, table: 'handover' },
      { ...fact, table: 'session' },
    ],
    new Set(['handover']),
  )
  expect(told).toContain('"overdracht"')
  expect(told).not.toContain('"session"')
})
