import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Named } from '../household-member/rules.ts'
import type { Aside, Basis, Closing, InviteInput } from './rules.ts'

type By = { accountId: string; regionId: string }

/** A way in of somebody of a household: the last one of each account. */
export type Way = {
  id: string
  accountId: string
  personId: string
  /** Who reads in this person's name, when that is somebody else. */
  byPersonId: string | null
  basis: Basis
  childIds: string[]
  why: string | null
  despite: string[]
  since: Date
  until: Date | null
  closed: Closing | null
  closedBecause: string | null
  told: string | null
  signsInWith: ('passkey' | 'card' | 'digid')[]
}

export async function waysIn(tx: Tx, caseId: string): Promise<Way[]> {
  const { rows } = await sql<Way>`
    select id, account_id as "accountId", person_id as "personId", by_person_id as "byPersonId", basis, child_ids as "childIds",
      why, despite, since, until, closed, closed_because as "closedBecause", told, signs_in as "signsInWith"
    from family_ways_in(${caseId})`.execute(tx)
  return rows
}

/** A code that was made and still works. */
export type OpenCode = {
  id: string
  personId: string
  byPersonId: string | null
  way: string
  madeAt: Date
  validUntil: Date
  isMine: boolean
}

export async function openCodesIn(tx: Tx, by: Pick<By, 'accountId'>, caseId: string): Promise<OpenCode[]> {
  const { rows } = await sql<OpenCode>`
    select id, person_id as "personId", by_person_id as "byPersonId", way, made_at as "madeAt", valid_until as "validUntil",
      made_by = ${by.accountId} as "isMine"
    from open_access_codes(${caseId})`.execute(tx)
  return rows
}

type Invited = { caseId: string; personId: string; despite: readonly Aside[] }

/** Makes a code for somebody; gives its id. What must be so first, the database asks. */
export async function makeCode(
  tx: Tx,
  { caseId, personId, despite }: Invited,
  input: InviteInput,
): Promise<string> {
  const asked = {
    caseId,
    personId,
    despite,
    byPersonId: input.byPersonId ?? null,
    basis: input.basis,
    childIds: input.childIds,
    isSuspected: input.suspected === 'yes',
    suspectedWhy: input.suspectedWhy ?? null,
    way: input.way,
    callBackTo: input.way === 'call-back' ? (input.callBackTo ?? null) : null,
    checkedHow: input.checkedHow ?? null,
    why: input.why ?? null,
    untilOn: input.until ?? null,
  }
  const { rows } = await sql<{ id: string }>`
    select make_access_code(${JSON.stringify(asked)}::jsonb) as id`.execute(tx)
  return rows[0]?.id ?? ''
}

/** A code of this household, whatever became of it. */
export const codeAt = (tx: Tx, caseId: string, id: string) =>
  tx
    .selectFrom('access_code')
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .select(['id', 'call_back_to as callBackTo', 'valid_until as validUntil'])
    .executeTakeFirst()

/** The code in letters and digits, for who made it and while it works. */
export async function readCode(tx: Tx, id: string): Promise<string | null> {
  const { rows } = await sql<{ code: string | null }>`select read_access_code(${id}) as code`.execute(tx)
  return rows[0]?.code ?? null
}

/** Closes a way in at once, or says that the person heard that it is closed. */
export async function takeStep(
  tx: Tx,
  by: By,
  caseId: string,
  accessId: string,
  step: 'closed' | 'told',
  words: string,
): Promise<void> {
  await tx
    .insertInto('family_access_step')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      access_id: accessId,
      step,
      words,
      taken_by: by.accountId,
    })
    .execute()
}

/** Whose way in closed by itself and who was not told yet, of all households that ask the asker. */
export const untoldPiece = (): RawBuilder<Untold[]> => sql`(
  select coalesce(json_agg(json_build_object('caseId', u.case_id, 'accessId', u.access_id, 'name', u.name)), '[]')
  from family_ways_untold() u)`
export type Untold = { caseId: string; accessId: string; name: string }

export type WayMoment = {
  step: 'opened' | 'closed' | 'ended'
  on: Day
  words: string | null
  person: Named
  by: Named | null
}
const named = (of: string) =>
  sql.raw(`json_build_object('id', ${of}.id, 'givenName', ${of}.given_name,
  'familyName', ${of}.family_name, 'expectedOn', ${of}.expected_on)`)

/** When ways in were opened, closed and ended. */
export const wayMomentsPiece = (caseId: string): RawBuilder<WayMoment[]> => sql`(
  select coalesce(json_agg(json_build_object('step', m.step, 'on', m.on_day, 'words', m.words, 'person', ${named('p')},
    'by', case when b.id is not null then ${named('b')} end) order by m.on_day, m.access_id), '[]')
  from family_way_moments(${caseId}::uuid) m join person p on p.id = m.person_id left join person b on b.id = m.by_person_id)`

/** Who reads in the name of a child of a household, by the child. */
export async function representativesIn(tx: Tx, caseId: string): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ childId: string; name: string }>`
    select child_id as "childId", name from family_representatives(${caseId}::uuid) order by name`.execute(tx)
  return new Map(
    [...Map.groupBy(rows, one => one.childId)].map(([id, found]) => [id, found.map(one => one.name)]),
  )
}
