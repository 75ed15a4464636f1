import { expect, test } from 'vitest'
import { delimiterOf, mostMegabytes, readLines } from './read-csv.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))
const wide = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))
const linesOf = (bytes: Uint8Array) => {
  const read = readLines(bytes)
  return read.ok ? read.value.map(({ number, fields }) => [number, ...fields]) : read.refusal
}

const list = 'naam;e-mail\nZoë Çelik;zoe@voorbeeld.nl\n'
test.each([
  ['UTF-8', utf8(list)],
  ['UTF-8 with a mark', utf8(`\ufeff${list}`)],
  ['Windows-1252', latin(list)],
  ['UTF-16', wide(list)],
  ['lines of Windows', utf8(list.replaceAll('\n', '\r\n'))],
  ['commas', utf8(list.replaceAll(';', ','))],
  ['tabs', utf8(list.replaceAll(';', '\t'))],
])('a list in %s is read the same', (_, bytes) => {
  expect(linesOf(bytes)).toEqual([
    [1, 'naam', 'e-mail'],
    [2, 'Zoë Çelik', 'zoe@voorbeeld.nl'],
  ])
})

test('each line keeps the number at which it begins, with empty lines and fields of more lines before it', () => {
  const text = 'sep=;\nnaam;rol\n\n"Ans\nde Boer";"a;b"\n;\nBea;c\n'
  expect(linesOf(utf8(text))).toEqual([
    [2, 'naam', 'rol'],
    [4, 'Ans\nde Boer', 'a;b'],
    [7, 'Bea', 'c'],
  ])
})

test('a sign within quotes keeps nothing apart', () => {
  expect(delimiterOf('"a,b,c,d";x;y')).toBe(';')
})

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['only the names of the columns', utf8('naam;e-mail\n'), 'empty'],
  ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0x0a, 0x41, 0x0a]), 'no-text'],
  ['a quote that is never closed', utf8('naam;e-mail\n"Ans;a@b.nl\n'), 'quote'],
  ['more than fits', new Uint8Array(mostMegabytes * 1024 * 1024 + 1), 'too-large'],
  ['a line of a million fields', utf8(`naam${','.repeat(1_000_000)}\nAns\n`), 'quote'],
])('%s is refused with its own reason', (_, bytes, refusal) => {
  expect(linesOf(bytes)).toBe(refusal)
})

test('two million lines cost no more than a few too many', () => {
  const before = process.memoryUsage().heapUsed
  expect(linesOf(utf8('a\n'.repeat(2_000_000)))).toBe('too-many')
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(300_000_000)
})
