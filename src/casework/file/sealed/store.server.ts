import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import { seal, unseal } from '#src/platform/files/seal.server.ts'
import type { By, ReleasedFile } from '../store.server.ts'

const keyBelongsTo = (caseId: string) => `key of the files of ${caseId}`
const bytesBelongTo = (fileId: string) => `file ${fileId}`
/** As much as one row holds (database/migrations/0034-files.sql). */
const partSize = 512 * 1024

/** The household's own key, made when its first file comes. */
async function keyOf(tx: Tx, by: By, caseId: string, houseKey: Uint8Array): Promise<Buffer> {
  const fresh = seal(houseKey, randomBytes(32), keyBelongsTo(caseId))
  await tx
    .insertInto('file_key')
    .values({ case_id: caseId, region_id: by.regionId, sealed: fresh })
    .onConflict(conflict => conflict.column('case_id').doNothing())
    .execute()
  const { sealed } = await tx
    .selectFrom('file_key')
    .where('case_id', '=', caseId)
    .select('sealed')
    .executeTakeFirstOrThrow()
  if (!sealed) throw new Error('the files of this household were erased')
  return unseal(houseKey, sealed, keyBelongsTo(caseId))
}

/** Keeps a file's bytes, sealed with the key of its household. */
export async function keepBytes(
  tx: Tx,
  by: By,
  { houseKey, caseId, fileId }: { houseKey: Uint8Array; caseId: string; fileId: string },
  bytes: Uint8Array,
): Promise<void> {
  const sealed = seal(await keyOf(tx, by, caseId, houseKey), bytes, bytesBelongTo(fileId))
  const within = { region_id: by.regionId, case_id: caseId, file_id: fileId }
  for (let number = 1, at = 0; at < sealed.length; number += 1, at += partSize)
    await tx
      .insertInto('file_part')
      .values({ ...within, number, bytes: sealed.subarray(at, at + partSize) })
      .execute()
}

/** A file's bytes as they came in; null when they are given to nobody any more. */
export async function bytesOf(
  tx: Tx,
  houseKey: Uint8Array,
  caseId: string,
  fileId: string,
): Promise<Buffer | null> {
  const parts = await tx
    .selectFrom('file_part as p')
    .innerJoin('file_key as k', 'k.case_id', 'p.case_id')
    .where('p.case_id', '=', caseId)
    .where('p.file_id', '=', fileId)
    .select(['p.bytes', 'k.sealed as sealedKey'])
    .orderBy('p.number')
    .execute()
  return opened(parts, houseKey, caseId, fileId)
}

type Part = { bytes: Uint8Array; sealedKey: Uint8Array | null }

function opened(parts: readonly Part[], houseKey: Uint8Array, caseId: string, fileId: string): Buffer | null {
  const sealedKey = parts[0]?.sealedKey
  if (!sealedKey) return null
  const key = unseal(houseKey, sealedKey, keyBelongsTo(caseId))
  return unseal(key, Buffer.concat(parts.map(part => part.bytes)), bytesBelongTo(fileId))
}

/** The bytes of a file that was released to the family member who asks. */
export async function releasedBytes(
  tx: Tx,
  houseKey: Uint8Array,
  { fileId, caseId }: Pick<ReleasedFile, 'fileId' | 'caseId'>,
): Promise<Buffer | null> {
  const found = await sql<Part>`
    select bytes, sealed_key as "sealedKey" from my_released_parts(${fileId}::uuid) order by number`.execute(
    tx,
  )
  return opened(found.rows, houseKey, caseId, fileId)
}

/** Whether this key of the house opens the keys that are here; true while there are none. */
export async function opensFileKeys(tx: Tx, houseKey: Uint8Array): Promise<boolean> {
  const found = await sql<{ caseId: string; sealed: Buffer }>`
    select case_id as "caseId", sealed from any_file_key()`.execute(tx)
  try {
    for (const { caseId, sealed } of found.rows) unseal(houseKey, sealed, keyBelongsTo(caseId))
    return true
  } catch {
    return false
  }
}
