import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const way = 'aes-256-gcm'
const startLength = 12
const tagLength = 16

/** Locks bytes with a key of 32 bytes; `about` says what they belong to and must be said again to open them. */
export function seal(key: Uint8Array, bytes: Uint8Array, about: string): Buffer {
  const start = randomBytes(startLength)
  const cipher = createCipheriv(way, key, start).setAAD(Buffer.from(about))
  return Buffer.concat([start, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

/** Throws when it was sealed with another key, for something else, or was changed since. */
export function unseal(key: Uint8Array, sealed: Uint8Array, about: string): Buffer {
  const opening = createDecipheriv(way, key, sealed.subarray(0, startLength), { authTagLength: tagLength })
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(-tagLength))
  return Buffer.concat([opening.update(sealed.subarray(startLength, -tagLength)), opening.final()])
}
