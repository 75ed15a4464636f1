import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const way = 'aes-256-gcm'
const startLength = 12
const tagLength = 16

/** What was sealed with another key, for something else, or was changed since. */
export class SealBroken extends Error {}

/** Locks bytes with a key of 32 bytes; `about` says what they belong to and must be said again to open them. */
export function seal(key: Uint8Array, bytes: Uint8Array, about: string): Buffer {
  const start = randomBytes(startLength)
  const cipher = createCipheriv(way, key, start).setAAD(Buffer.from(about))
  return Buffer.concat([start, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

export function unseal(key: Uint8Array, sealed: Uint8Array, about: string): Buffer {
  const whole = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  try {
    const opening = createDecipheriv(way, key, whole.subarray(0, startLength), { authTagLength: tagLength })
      .setAAD(Buffer.from(about))
      .setAuthTag(whole.subarray(-tagLength))
    return Buffer.concat([opening.update(whole.subarray(startLength, -tagLength)), opening.final()])
  } catch {
    throw new SealBroken('what is sealed does not open')
  }
}
