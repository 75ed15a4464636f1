import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

type Arrived = { to: string; bytes: string; calendar: string }
const calendarPart = /text\/calendar[\s\S]*?base64\r\n\r\n([A-Za-z0-9+/=\r\n]+)/

/** A mail server that keeps what arrives, with its calendar unpacked and the breaks in its lines undone. */
export async function openMailBox() {
  const arrived: Arrived[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, answer) => {
      let raw = ''
      stream.on('data', chunk => {
        raw += chunk
      })
      stream.on('end', () => {
        const packed = calendarPart.exec(raw)?.[1]
        const calendar = packed ? Buffer.from(packed, 'base64').toString() : ''
        const bytes = raw.replace(/=\r\n/g, '')
        for (const { address } of session.envelope.rcptTo)
          arrived.push({ to: address, bytes, calendar: calendar.replace(/\r\n[ \t]/g, '') })
        answer()
      })
    },
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    arrived,
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>(resolve => server.close(resolve)),
  }
}
