import { randomBytes } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { seal, unseal } from '#src/platform/files/seal.server.ts'
import { shortNames } from '../journal/rules.ts'
import type { AddInput, Format, Kind } from './rules.ts'

export type By = { accountId: string; regionId: string }

export const fileRelease = 'file'

type Named = { id: string; givenName: string | null; familyName: string | null; expectedOn: Day | null }
type Stored = {
  id: string
  kind: Kind
  title: string
  datedOn: Day
  format: Format
  size: number
  hadTraces: boolean
  about: Named[]
  addedByName: string
  addedOn: Day
  scan: 'clean' | 'infected' | null
  withdrawal: { reason: string; byName: string; on: Day } | null
}

/** The letters and photos of a household, the latest first; also what was withdrawn. */
export const filesPiece = (caseId: string): RawBuilder<Stored[]> => sql`(
  select coalesce(json_agg(x), '[]') from (
    select f.id, f.kind, f.title, f.dated_on as "datedOn", f.format, f.size, f.had_traces as "hadTraces", a.name as "addedByName",
      (f.added_at at time zone 'Europe/Amsterdam')::date as "addedOn", s.outcome as scan,
      (select coalesce(json_agg(json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name,
        'expectedOn', p.expected_on) order by p.birth_date), '[]') from person p where p.id = any (f.about)) as about,
      case when w.file_id is not null then json_build_object('reason', w.reason, 'byName', b.name,
        'on', (w.withdrawn_at at time zone 'Europe/Amsterdam')::date) end as withdrawal
    from file f join account a on a.id = f.added_by left join file_scan s on s.file_id = f.id
    left join file_withdrawal w on w.file_id = f.id left join account b on b.id = w.withdrawn_by
    where f.case_id = ${caseId}::uuid order by f.dated_on desc, f.id desc) x)`

export async function filesIn(tx: Tx, caseId: string) {
  const { files } = await gather(tx, { files: filesPiece(caseId) })
  return files.map(file => ({ ...file, about: shortNames(file.about).map(({ name }) => name) }))
}
export type HouseholdFile = Awaited<ReturnType<typeof filesIn>>[number]

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

export type Taken = { format: Format; bytes: Uint8Array; hadTraces: boolean; isClean: boolean }

/** Keeps a letter or photo with a household, sealed; gives its id. */
export async function addFile(
  tx: Tx,
  by: By,
  caseId: string,
  input: AddInput,
  taken: Taken & { houseKey: Uint8Array },
): Promise<string> {
  const id = await newId(tx)
  const within = { region_id: by.regionId, case_id: caseId }
  const { kind, title, datedOn, about } = input
  await tx
    .insertInto('file')
    .values({
      ...within,
      id,
      kind,
      title,
      dated_on: datedOn,
      about,
      format: taken.format,
      size: taken.bytes.length,
      had_traces: taken.hadTraces,
      added_by: by.accountId,
    })
    .execute()
  const sealed = seal(await keyOf(tx, by, caseId, taken.houseKey), taken.bytes, bytesBelongTo(id))
  for (let number = 1, at = 0; at < sealed.length; number += 1, at += partSize) {
    const bytes = sealed.subarray(at, at + partSize)
    await tx
      .insertInto('file_part')
      .values({ ...within, file_id: id, number, bytes })
      .execute()
  }
  if (taken.isClean) await recordScan(tx, by, caseId, id, 'clean')
  return id
}

/** Records what the virus scanner said of a file. */
export async function recordScan(
  tx: Tx,
  by: By,
  caseId: string,
  fileId: string,
  outcome: 'clean' | 'infected',
): Promise<void> {
  await tx
    .insertInto('file_scan')
    .values({
      file_id: fileId,
      region_id: by.regionId,
      case_id: caseId,
      outcome,
      scanned_by: by.accountId,
    })
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

/** Withdraws a file: what it was and why it went stay, its bytes are given to nobody. */
export async function withdrawFile(
  tx: Tx,
  by: By,
  caseId: string,
  fileId: string,
  reason: string,
): Promise<void> {
  await tx
    .insertInto('file_withdrawal')
    .values({
      file_id: fileId,
      region_id: by.regionId,
      case_id: caseId,
      reason,
      withdrawn_by: by.accountId,
    })
    .execute()
}

export type ReleasedFile = {
  fileId: string
  caseId: string
  kind: Kind
  title: string
  datedOn: Day
  format: Format
  size: number
}

/** What was released to the family member who asks, the latest first. */
export async function releasedFiles(tx: Tx): Promise<ReleasedFile[]> {
  const found = await sql<ReleasedFile>`
    select file_id as "fileId", case_id as "caseId", kind, title, dated_on as "datedOn", format, size
    from my_released_files() order by dated_on desc, file_id desc`.execute(tx)
  return found.rows
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
