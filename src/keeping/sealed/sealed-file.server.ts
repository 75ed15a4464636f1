import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'

/** A file that can't be read: with another key, changed, or cut off. */
export class BrokenFile extends Error {}

const mark = Buffer.from('toekomsttuin-backup 1\n')
const saltLength = 32
const tagLength = 16
/** What is locked together; a reader never holds more than one of these and the record that did not fit. */
const chunkSize = 256 * 1024
const largestChunk = 512 * 1024 * 1024

const keyFor = (key: Uint8Array, salt: Uint8Array) =>
  Buffer.from(hkdfSync('sha256', key, salt, 'toekomsttuin backup', 32))

/** Which chunk this is and whether it is the last: one that is left out, moved or put behind the end does not open. */
function startOf(number: number, isLast: boolean): Buffer {
  const start = Buffer.alloc(12)
  start.writeUInt8(isLast ? 1 : 0, 0)
  start.writeUInt32BE(Math.floor(number / 2 ** 32), 4)
  start.writeUInt32BE(number >>> 0, 8)
  return start
}

/** Writes records behind each other, locked in chunks; nothing counts until it was ended. */
export type SealedWriter = { add(record: Uint8Array): Promise<void>; end(): Promise<number> }

export async function writeSealed(file: FileHandle, key: Uint8Array): Promise<SealedWriter> {
  const salt = randomBytes(saltLength)
  const own = keyFor(key, salt)
  let number = 0
  let written = mark.length + saltLength
  let waiting: Buffer[] = []
  let size = 0
  const write = async (isLast: boolean) => {
    const cipher = createCipheriv('aes-256-gcm', own, startOf(number, isLast))
    const head = Buffer.alloc(5)
    const body = Buffer.concat([
      ...waiting.map(piece => cipher.update(piece)),
      cipher.final(),
      cipher.getAuthTag(),
    ])
    head.writeUInt8(isLast ? 1 : 0, 0)
    head.writeUInt32BE(body.length, 1)
    await file.writeFile(Buffer.concat([head, body]))
    number += 1
    written += head.length + body.length
    waiting = []
    size = 0
  }
  await file.writeFile(Buffer.concat([mark, salt]))
  return {
    async add(record) {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(record.length)
      waiting.push(length, Buffer.from(record.buffer, record.byteOffset, record.length))
      size += record.length
      if (size >= chunkSize) await write(false)
    },
    async end() {
      await write(true)
      return written
    },
  }
}

/** The records of a file in their order; throws `BrokenFile` when it is not whole to the last. */
export async function* readSealed(path: string, key: Uint8Array): AsyncGenerator<Buffer> {
  const file = await open(path)
  try {
    const began = await take(file, mark.length + saltLength)
    if (!began.subarray(0, mark.length).equals(mark)) throw new BrokenFile('not a backup')
    const own = keyFor(key, began.subarray(mark.length))
    for (let number = 0, isLast = false; !isLast; number += 1) {
      const head = await take(file, 5)
      isLast = head.readUInt8(0) === 1
      yield* recordsIn(unlock(own, number, isLast, await take(file, head.readUInt32BE(1))))
    }
    if ((await file.read(Buffer.alloc(1), 0, 1, null)).bytesRead > 0)
      throw new BrokenFile('more after the end')
  } finally {
    await file.close()
  }
}

async function take(file: FileHandle, length: number): Promise<Buffer> {
  if (length > largestChunk) throw new BrokenFile('no chunk is this long')
  const bytes = Buffer.alloc(length)
  for (let at = 0; at < length; ) {
    const { bytesRead } = await file.read(bytes, at, length - at, null)
    if (bytesRead === 0) throw new BrokenFile('cut off')
    at += bytesRead
  }
  return bytes
}

function unlock(key: Buffer, number: number, isLast: boolean, body: Buffer): Buffer {
  try {
    const opening = createDecipheriv('aes-256-gcm', key, startOf(number, isLast), {
      authTagLength: tagLength,
    })
    opening.setAuthTag(body.subarray(-tagLength))
    return Buffer.concat([opening.update(body.subarray(0, -tagLength)), opening.final()])
  } catch {
    throw new BrokenFile(`chunk ${number}`)
  }
}

function* recordsIn(chunk: Buffer): Generator<Buffer> {
  for (let at = 0; at < chunk.length; ) {
    const length = chunk.readUInt32BE(at)
    yield chunk.subarray(at + 4, at + 4 + length)
    at += 4 + length
  }
}
