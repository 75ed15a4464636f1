import { sql } from 'kysely'
import { isId } from '#src/kernel/id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { ChangeInitiativeInput, ChangeTiesInput, InitiativeInput, PartyInput } from './rules.ts'

type By = { accountId: string; regionId: string }

export const initiativesOf = (tx: Tx) =>
  tx.selectFrom('initiative').select(['id', 'title', 'what', 'version']).orderBy('id').execute()
export type Initiative = Awaited<ReturnType<typeof initiativesOf>>[number]

export const initiativeOf = async (tx: Tx, id: string | undefined): Promise<Initiative | undefined> =>
  isId(id) ? (await initiativesOf(tx)).find(one => one.id === id) : undefined

/** Who takes part in which initiatives today: colleagues by name, others by role and organisation. */
export const partiesOf = (tx: Tx) =>
  tx
    .selectFrom('initiative_party as p')
    .leftJoin('account as a', 'a.id', 'p.account_id')
    .leftJoin('organisation as o', 'o.id', 'a.organisation_id')
    .select([
      'p.id',
      'p.version',
      sql<string>`coalesce(p.label, a.name)`.as('label'),
      sql<string | null>`coalesce(p.organisation, o.name)`.as('organisation'),
      sql<string[]>`array(select t.initiative_id from initiative_tie t
        where t.party_id = p.id and t.during @> app_now() order by t.initiative_id)`.as('initiativeIds'),
    ])
    .orderBy('p.id')
    .execute()
export type Party = Awaited<ReturnType<typeof partiesOf>>[number]

export const partyOf = async (tx: Tx, id: string | undefined): Promise<Party | undefined> =>
  isId(id) ? (await partiesOf(tx)).find(party => party.id === id) : undefined

export async function addInitiative(tx: Tx, by: By, { title, what }: InitiativeInput): Promise<string> {
  const { id } = await tx
    .insertInto('initiative')
    .values({ region_id: by.regionId, added_by: by.accountId, title, what })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Changes an initiative; false when somebody else changed it since `input.version`. */
export async function changeInitiative(tx: Tx, id: string, input: ChangeInitiativeInput): Promise<boolean> {
  const changed = await tx
    .updateTable('initiative')
    .set({ title: input.title, what: input.what, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('version', '=', input.version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

const tie = async (tx: Tx, by: By, partyId: string, initiativeIds: readonly string[]) => {
  for (const initiativeId of new Set(initiativeIds))
    await tx
      .insertInto('initiative_tie')
      .values({
        region_id: by.regionId,
        party_id: partyId,
        initiative_id: initiativeId,
        during: sql<string>`tstzrange(app_now(), null)`,
      })
      .execute()
}

export async function addParty(tx: Tx, by: By, input: PartyInput): Promise<void> {
  const { id } = await tx
    .insertInto('initiative_party')
    .values({
      region_id: by.regionId,
      added_by: by.accountId,
      account_id: input.accountId || null,
      label: input.accountId ? null : input.label || null,
      organisation: input.accountId ? null : input.organisation || null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tie(tx, by, id, input.initiatives)
}

/** Begins and ends ties so that they become what was chosen; false when somebody else changed them since. */
export async function changeTies(tx: Tx, by: By, party: Party, input: ChangeTiesInput): Promise<boolean> {
  const changed = await tx
    .updateTable('initiative_party')
    .set({ version: sql<number>`version + 1` })
    .where('id', '=', party.id)
    .where('version', '=', input.version)
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) return false
  const chosen = new Set(input.initiatives)
  const ended = party.initiativeIds.filter(id => !chosen.has(id))
  if (ended.length > 0)
    await tx
      .updateTable('initiative_tie')
      .set({
        during: sql<string>`tstzrange(lower(during), greatest(app_now(), lower(during) + interval '1 microsecond'))`,
      })
      .where('party_id', '=', party.id)
      .where('initiative_id', 'in', ended)
      .where(sql<boolean>`upper_inf(during)`)
      .execute()
  const begun = [...chosen].filter(id => !party.initiativeIds.includes(id))
  await tie(tx, by, party.id, begun)
  return true
}
