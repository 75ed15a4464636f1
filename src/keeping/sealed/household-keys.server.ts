import { hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { seal, unseal } from '#src/platform/files/seal.server.ts'

/** The file of the keys can't be read: with another key, or changed. */
export class BrokenKeys extends Error {}

const idLength = 16
const keyLength = 32
const oneLength = idLength + keyLength
const about = 'keys of the households in backups'

/**
 * A key for each household, behind each other in the order of their ids. Where only noughts are left the key was
 * destroyed: what backups hold of that household is read by nobody any more.
 */
export type HouseholdKeys = { readonly bytes: Buffer }

export const noKeys: HouseholdKeys = { bytes: Buffer.alloc(0) }

const idBytes = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex')
const destroyed = Buffer.alloc(keyLength)

const countOf = ({ bytes }: HouseholdKeys) => bytes.length / oneLength
const idAt = ({ bytes }: HouseholdKeys, at: number) =>
  bytes.subarray(at * oneLength, at * oneLength + idLength)
const keyAt = ({ bytes }: HouseholdKeys, at: number) =>
  bytes.subarray(at * oneLength + idLength, (at + 1) * oneLength)

function placeOf(keys: HouseholdKeys, id: Buffer): number | null {
  let low = 0
  let high = countOf(keys) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const side = Buffer.compare(idAt(keys, middle), id)
    if (side === 0) return middle
    if (side < 0) low = middle + 1
    else high = middle - 1
  }
  return null
}

/** The key of a household, that it was destroyed, or null when it never was here. */
export function keyOf(keys: HouseholdKeys, household: string): Buffer | 'destroyed' | null {
  const place = placeOf(keys, idBytes(household))
  if (place === null) return null
  const key = keyAt(keys, place)
  return key.equals(destroyed) ? 'destroyed' : key
}

/** With a key for each of these households, in order; those that have one keep it. */
export async function withKeysFor(
  keys: HouseholdKeys,
  households: AsyncIterable<readonly string[]>,
): Promise<HouseholdKeys> {
  const fresh: Buffer[] = []
  for await (const some of households) {
    const unknown = some.map(idBytes).filter(id => placeOf(keys, id) === null)
    if (unknown.length > 0) fresh.push(Buffer.concat(unknown.flatMap(id => [id, randomBytes(keyLength)])))
  }
  if (fresh.length === 0) return keys
  return { bytes: merged(keys, { bytes: Buffer.concat(fresh) }) }
}

function merged(one: HouseholdKeys, other: HouseholdKeys): Buffer {
  const all = Buffer.alloc(one.bytes.length + other.bytes.length)
  let left = 0
  let right = 0
  for (let at = 0; at < all.length; at += oneLength) {
    const first =
      right >= countOf(other) ||
      (left < countOf(one) && Buffer.compare(idAt(one, left), idAt(other, right)) < 0)
    const from = first ? one : other
    const place = first ? left++ : right++
    from.bytes.copy(all, at, place * oneLength, (place + 1) * oneLength)
  }
  return all
}

/** Destroys the keys of households that were erased; returns how many were still there. */
export function destroyKeys(keys: HouseholdKeys, households: readonly string[]): number {
  const still = households.map(household => placeOf(keys, idBytes(household))).filter(place => place !== null)
  const gone = still.map(place => keyAt(keys, place)).filter(key => !key.equals(destroyed))
  for (const key of gone) key.fill(0)
  return gone.length
}

const lockOf = (key: Uint8Array) =>
  Buffer.from(hkdfSync('sha256', key, '', 'toekomsttuin household keys', keyLength))

/** The keys as they stand in the file; none when there is no file yet. */
export function readKeys(path: string, key: Uint8Array): HouseholdKeys {
  if (!existsSync(path)) return noKeys
  try {
    return { bytes: unseal(lockOf(key), readFileSync(path), about) }
  } catch {
    throw new BrokenKeys(path)
  }
}

/** All or nothing, also when the power goes: a key that is lost is a household that is lost. */
export async function writeKeys(path: string, key: Uint8Array, keys: HouseholdKeys): Promise<void> {
  const beside = `${path}.nieuw`
  const file = await open(beside, 'w', 0o600)
  try {
    await file.writeFile(seal(lockOf(key), keys.bytes, about))
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(beside, path)
  await syncFolder(dirname(path))
}

/** Makes a new name in a folder last; not every system lets a folder be opened. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
