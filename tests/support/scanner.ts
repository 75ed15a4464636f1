import { createServer, type Socket } from 'node:net'

export type FakeScanner = { host: string; port: number; close(): Promise<void> }

/** A scanner that talks as clamd does: it takes pieces until one of length zero, and then says something. */
export async function fakeScanner(answer: (sent: Buffer, line: Socket) => void): Promise<FakeScanner> {
  const lines = new Set<Socket>()
  const server = createServer(line => {
    let heard = Buffer.alloc(0)
    lines.add(line)
    line.on('error', () => {})
    line.on('data', piece => {
      heard = Buffer.concat([heard, piece])
      const sent = wholeOf(heard)
      if (sent) answer(sent, line)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    host: '127.0.0.1',
    port: typeof address === 'object' && address ? address.port : 0,
    close: () => {
      for (const line of lines) line.destroy()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
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
