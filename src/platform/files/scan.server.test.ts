import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { scanForViruses } from './scan.server.ts'

let scanner: Server | undefined
afterEach(() => new Promise(resolve => (scanner ? scanner.close(resolve) : resolve(null))))

/** A scanner as clamd talks: it takes pieces until one of length zero, and then says something. */
async function listening(answer: (sent: Buffer, line: Socket) => void) {
  const opened = createServer(line => {
    let heard = Buffer.alloc(0)
    line.on('error', () => {})
    line.on('data', piece => {
      heard = Buffer.concat([heard, piece])
      const sent = wholeOf(heard)
      if (sent) answer(sent, line)
    })
  })
  scanner = opened
  await new Promise<void>(resolve => opened.listen(0, '127.0.0.1', resolve))
  const address = opened.address()
  return { host: '127.0.0.1', port: typeof address === 'object' && address ? address.port : 0 }
}

function wholeOf(heard: Buffer): Buffer | null {
  const greeting = 'zINSTREAM\0'
  if (!heard.subarray(0, greeting.length).equals(Buffer.from(greeting))) return null
  const pieces: Buffer[] = []
  for (let at = greeting.length; at + 4 <= heard.length; ) {
    const length = heard.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(heard.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
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
