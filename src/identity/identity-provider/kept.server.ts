import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Kept } from './flow.server.ts'

/** How long somebody may be away at a provider. */
const seconds = 600

const Remembered = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  at: z.number(),
  /** To which provider, and where to go on after. */
  provider: z.string().default(''),
  to: z.string().default('/'),
})
type Remembered = z.output<typeof Remembered>

/** A keyed hash for one purpose, made with the key of the house: nobody else can make it, and nobody can turn it back. */
export const sealOf = (key: Uint8Array, purpose: string, ...parts: string[]): Buffer =>
  createHmac('sha256', createHmac('sha256', key).update(purpose).digest())
    .update(JSON.stringify(parts))
    .digest()

/** One cookie of a door, for its own addresses only. */
export function keeping(name: string, path: string) {
  const attributes = (secure: boolean) => `Path=${path}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  const pattern = new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)\\.([\\w-]+)`)
  return {
    cookie(secure: boolean, key: Uint8Array, kept: Kept & { provider?: string; to?: string }): string {
      const words = Buffer.from(JSON.stringify(kept)).toString('base64url')
      const seal = sealOf(key, name, words).toString('base64url')
      return `${name}=${words}.${seal}; Max-Age=${seconds}; ${attributes(secure)}`
    },
    gone: (secure: boolean): string => `${name}=; Max-Age=0; ${attributes(secure)}`,
    /** What this browser remembers, when we wrote it and not too long ago. */
    read(request: Request, key: Uint8Array, now: Date): Remembered | null {
      const [, words = '', seal = ''] = pattern.exec(request.headers.get('cookie') ?? '') ?? []
      const right = sealOf(key, name, words)
      const given = Buffer.from(seal, 'base64url')
      if (given.length !== right.length || !timingSafeEqual(given, right)) return null
      const kept = Remembered.parse(JSON.parse(Buffer.from(words, 'base64url').toString()))
      return now.getTime() - kept.at <= seconds * 1000 ? kept : null
    },
  }
}
