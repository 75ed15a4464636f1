import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { CopyInput, CorePart } from './rules.ts'

export type CopyOut = {
  id: string
  system: string
  purpose: string
  parts: CorePart[]
  madeById: string
  madeByName: string
  madeOn: Day
}

/** Each time that the core of a household was taken to another system, the latest first. */
export const copiesPiece = (caseId: string): RawBuilder<CopyOut[]> => sql`(
  select coalesce(json_agg(x), '[]') from (
    select c.id, c.system, c.purpose, c.blocks as parts, c.made_by as "madeById", a.name as "madeByName",
      (c.made_at at time zone 'Europe/Amsterdam')::date as "madeOn"
    from copy_out c join account a on a.id = c.made_by where c.case_id = ${caseId}::uuid order by c.made_at desc, c.id desc) x)`

export async function copiesOf(tx: Tx, caseId: string): Promise<CopyOut[]> {
  return (await gather(tx, { copies: copiesPiece(caseId) })).copies
}

/** Records that the core goes to another system; which words is never kept. */
export async function recordCopy(
  tx: Tx,
  by: { accountId: string; regionId: string },
  caseId: string,
  input: CopyInput,
): Promise<string> {
  const id = await newId(tx)
  await tx
    .insertInto('copy_out')
    .values({
      id,
      region_id: by.regionId,
      case_id: caseId,
      system: input.system,
      purpose: input.purpose,
      blocks: input.parts,
      made_by: by.accountId,
    })
    .execute()
  return id
}
