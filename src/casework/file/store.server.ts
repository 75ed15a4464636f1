import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Named } from '../household-member/rules.ts'
import { peopleJson } from '../household-member/store.server.ts'
import { shortNames } from '../journal/rules.ts'
import type { AddInput, Format, Kind } from './rules.ts'
import { keepBytes } from './sealed/store.server.ts'

export type By = { accountId: string; regionId: string }

export const fileRelease = 'file'

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
      ${peopleJson(sql`f.about`)} as about,
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
  await keepBytes(tx, by, { houseKey: taken.houseKey, caseId, fileId: id }, taken.bytes)
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
