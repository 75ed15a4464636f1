import { afterEach, expect, test } from 'vitest'
import { type FakeScanner, fakeScanner } from '#tests/support/scanner.ts'
import { scanForViruses } from './scan.server.ts'

let scanner: FakeScanner | undefined
afterEach(() => scanner?.close())

async function listening(...answering: Parameters<typeof fakeScanner>) {
  scanner = await fakeScanner(...answering)
  return scanner
}

const letter = Buffer.alloc(200_000, 'brief ')

test('the scanner hears the whole file, and its yes counts', async () => {
  let heard: Buffer = Buffer.alloc(0)
  const at = await listening((sent, line) => {
    heard = sent
    line.end('stream: OK\0')
  })
  expect(await scanForViruses(letter, at)).toBe('clean')
  expect(heard.equals(letter)).toBe(true)
})

test.each([
  ['stream: Eicar-Test-Signature FOUND\0', 'infected'],
  ['INSTREAM size limit exceeded. ERROR\0', 'no-answer'],
  ['stream: OK', 'no-answer'],
  ['', 'no-answer'],
  ['stream: OK\0stream: Eicar FOUND\0', 'infected'],
])('a scanner that says %j', async (answer, outcome) => {
  const at = await listening((_, line) => line.end(answer))
  expect(await scanForViruses(letter, at)).toBe(outcome)
})

test('a scanner that keeps silent, or is not there, is no yes', async () => {
  const at = await listening(() => {})
  expect(await scanForViruses(letter, at, 50)).toBe('no-answer')
  expect(await scanForViruses(letter, { host: '127.0.0.1', port: 1 })).toBe('no-answer')
})
