import type { Live } from './live.ts'

const heartbeat = 20_000
// A line that takes nothing for so long is cut off; its screen comes back and catches up.
const mostWaiting = 64

/** What a screen knew when it came: by the browser after a lost connection, else by the page it stands on. */
export function lastKnown(request: Request): number {
  const said = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('na') ?? ''
  return /^\d{1,9}$/.test(said) ? Number(said) : 0
}

/** An answer that stays open and carries each thing that happens (server-sent events), to whoever holds the key. */
export function streamOf(live: Live, topic: string, key: string, last: number): Response {
  const bytes = new TextEncoder()
  let stop = (_isCut?: boolean) => {}
  const body = new ReadableStream<Uint8Array>(
    {
      start(line) {
        const write = (text: string) => {
          if ((line.desiredSize ?? 0) <= 0) return stop()
          line.enqueue(bytes.encode(text))
        }
        const beat = setInterval(() => write(':\n\n'), heartbeat)
        let isOpen = true
        stop = (isCut = false) => {
          if (!isOpen) return
          isOpen = false
          clearInterval(beat)
          leave()
          if (!isCut) line.close()
        }
        write('retry: 1000\n\n')
        const leave = live.follow(topic, {
          key,
          last,
          send: (number, data) => write(`id: ${number}\ndata: ${data}\n\n`),
          end: mayReturn => {
            if (!mayReturn) write('event: gone\ndata: {}\n\n')
            stop()
          },
        })
      },
      cancel() {
        stop(true)
      },
    },
    new CountQueuingStrategy({ highWaterMark: mostWaiting }),
  )
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' } })
}
