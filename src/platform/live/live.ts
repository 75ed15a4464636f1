import type { Listen } from '../database/types.ts'
import { log } from '../log/log.ts'

/** What one audience sees at one moment. */
type View = {
  /** How much happened that this audience may know of: its own numbers, without a gap. */
  readonly number: number
  /** Pieces of the page by their id, as markup; made when somebody needs them. */
  readonly pieces: () => Readonly<Record<string, string>>
  /** Of each key that may look: the audience it belongs to, at the same moment as the pieces. */
  readonly audiences: ReadonlyMap<string, string>
}

/** Looks as the holder of `key`; null when that may not look any more. */
type Look = (topic: string, key: string, keys: readonly string[]) => Promise<View | null>

/** Somebody's screen: who looks, up to which number it knows, and how to reach it. */
type Screen = {
  readonly key: string
  last: number
  send(number: number, data: string): void
  /** Ends it; who may not return looks no more. */
  end(mayReturn: boolean): void
}

type Room = { readonly screens: Set<Screen>; busy: boolean; again: boolean }

// Of one session: more windows than anybody needs.
const mostWindows = 8
const retryAfter = 1000

/**
 * Tells what happened to all who look at a topic. Each look is a transaction as one of an audience, and is shared by all
 * that the same statement found to belong to that audience: what somebody may not see never passes by them.
 */
export function createLive(listen: Listen, channel: string, look: Look) {
  const rooms = new Map<string, Room>()
  let listening = false

  function startListening() {
    if (listening) return
    listening = true
    listen(
      channel,
      said => wake(said.slice(0, said.indexOf(':'))),
      () => {
        for (const topic of rooms.keys()) wake(topic)
      },
    )
  }

  function wake(topic: string) {
    const room = rooms.get(topic)
    if (!room) return
    room.again = true
    if (!room.busy) void tell(topic, room)
  }

  async function tell(topic: string, room: Room) {
    room.busy = true
    try {
      while (room.again && room.screens.size > 0) {
        room.again = false
        await tellOnce(topic, room)
      }
    } catch (error) {
      log.warn({ error }, 'looking at what is live failed')
      setTimeout(() => wake(topic), retryAfter).unref()
    } finally {
      room.busy = false
    }
  }

  async function tellOnce(topic: string, room: Room) {
    let waiting = [...room.screens]
    for (let first = waiting[0]; first; first = waiting[0]) {
      const { key } = first
      const view = await look(topic, key, [...new Set(waiting.map(screen => screen.key))])
      const audience = view?.audiences.get(key)
      const gone = audience === undefined ? waiting.filter(screen => screen.key === key) : []
      for (const screen of gone) screen.end(false)
      const isReached = (one: Screen) => audience !== undefined && view?.audiences.get(one.key) === audience
      const reached = waiting.filter(isReached)
      if (view) sendTo(reached, view)
      waiting = waiting.filter(screen => !gone.includes(screen) && !reached.includes(screen))
    }
  }

  return {
    follow(topic: string, screen: Screen): () => void {
      startListening()
      const room = rooms.get(topic) ?? { screens: new Set(), busy: false, again: false }
      rooms.set(topic, room)
      const mine = [...room.screens].filter(one => one.key === screen.key)
      if (mine.length >= mostWindows) mine[0]?.end(false)
      room.screens.add(screen)
      wake(topic)
      return () => {
        room.screens.delete(screen)
        if (room.screens.size === 0 && rooms.get(topic) === room) rooms.delete(topic)
      }
    },
    /** Lets everybody go, so that a server can stop; their screens come back by themselves. */
    letGo() {
      for (const { screens } of rooms.values()) for (const screen of [...screens]) screen.end(true)
    },
  }
}

/** Written once for all; only to who did not know it yet. */
function sendTo(screens: readonly Screen[], { number, pieces }: View) {
  const behind = screens.filter(screen => screen.last !== number)
  if (behind.length === 0) return
  const shown = JSON.stringify(pieces())
  for (const screen of behind) {
    const data = `{"events":${JSON.stringify(between(screen.last, number))},"pieces":${shown}}`
    screen.last = number
    screen.send(number, data)
  }
}

const between = (known: number, number: number) =>
  Array.from({ length: Math.max(0, number - known) }, (_, at) => known + 1 + at)

export type Live = ReturnType<typeof createLive>
