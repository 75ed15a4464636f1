import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { colleagues, contactPersonTurns, reachOf } from '../contact-person/store.server.ts'
import { type DeputyInput, deputyCapacity, type Ending, holderThrough, type Reason } from './rules.ts'
import { text } from './text.nl.ts'

type By = { accountId: string; regionId: string }

/** Whether what a household asks of its contact person comes to the asker today: the contact person or the deputy. */
export const asksMe = (caseId: string) =>
  sql<boolean>`${sql.ref(caseId)} = any ((select asked_case_ids())::uuid[])`

const deputies = (tx: Tx) =>
  tx
    .selectFrom('deputy as d')
    .innerJoin('account as a', 'a.id', 'd.account_id')
    .innerJoin('account as f', 'f.id', 'd.for_account_id')
    .select([
      'd.id',
      'd.case_id as caseId',
      'd.account_id as accountId',
      'd.for_account_id as forAccountId',
      'a.name',
      'f.name as forName',
      sql<Reason>`d.reason`.as('reason'),
      sql<Day>`lower(d.agreed)`.as('fromDay'),
      sql<Day | null>`upper(d.during) - 1`.as('untilDay'),
      sql<Day>`upper(d.agreed) - 1`.as('agreedUntil'),
      sql<boolean>`lower(d.agreed) <= app_today()`.as('hasBegun'),
      sql<boolean>`upper(d.during) <= app_today()`.as('isOver'),
    ])
    .orderBy(sql`lower(d.agreed)`)
    .orderBy('d.id')
export type Deputy = Awaited<ReturnType<ReturnType<typeof deputies>['execute']>>[number]

/** Every deputy a household had, has or will have, oldest first; without last day where it never began. */
export const deputiesPiece = (tx: Tx, caseId: string): RawBuilder<Deputy[]> =>
  jsonArrayFrom(deputies(tx).where('d.case_id', '=', caseId))

const notOver = sql<boolean>`upper(d.during) > app_today()`

/** Who deputises in a household now, or will. */
export const deputiesAhead = (tx: Tx, caseId: string): Promise<Deputy[]> =>
  deputies(tx).where('d.case_id', '=', caseId).where(notOver).execute()

/** One deputy of a household, also one whose days are over. */
export const deputyOf = (tx: Tx, caseId: string, deputyId: string): Promise<Deputy | undefined> =>
  deputies(tx).where('d.case_id', '=', caseId).where('d.id', '=', deputyId).executeTakeFirst()

/** Who deputises today, in the households within reach. */
export const deputiesTodayPiece = (tx: Tx): RawBuilder<Deputy[]> =>
  jsonArrayFrom(deputies(tx).where(sql<boolean>`d.during @> app_today()`))

/** Who takes the place of somebody now, or will, in all households at once. */
export const deputiesFor = (tx: Tx, accountId: string): Promise<Deputy[]> =>
  deputies(tx).where('d.for_account_id', '=', accountId).where(notOver).execute()

export type Refusal = 'changes' | 'not-allowed' | 'self'

/** Names a deputy in one household; or says why that can't be. */
export async function nameDeputy(
  tx: Tx,
  by: By,
  caseId: string,
  input: DeputyInput,
): Promise<Refusal | { forAccountId: string }> {
  const holder = holderThrough(await contactPersonTurns(tx, caseId), input.fromDay, input.untilDay)
  if (!holder) return 'changes'
  if (holder === input.accountId) return 'self'
  return (await record(tx, by, [caseId], holder, input)) ?? { forAccountId: holder }
}

/** Names one deputy in every household the asker holds on all these days and nobody deputises in; gives how many. */
export async function nameDeputyForAll(tx: Tx, by: By, input: DeputyInput): Promise<number | Refusal> {
  if (by.accountId === input.accountId) return 'self'
  const days = sql`daterange(${input.fromDay}::date, ${input.untilDay}::date, '[]')`
  const held = await tx
    .selectFrom('contact_person as p')
    .innerJoin('household_case as c', 'c.id', 'p.case_id')
    .where('p.account_id', '=', by.accountId)
    .where('c.closed_on', 'is', null)
    .where(sql<boolean>`p.during @> ${days}`)
    .where(
      sql<boolean>`not exists (select 1 from deputy d where d.case_id = p.case_id and d.during && ${days})`,
    )
    .select('p.case_id as caseId')
    .execute()
  const caseIds = held.map(one => one.caseId)
  if (caseIds.length === 0) return 0
  return (await record(tx, by, caseIds, by.accountId, input)) ?? caseIds.length
}

async function record(tx: Tx, by: By, caseIds: readonly string[], forAccountId: string, input: DeputyInput) {
  const colleague = (await colleagues(tx)).find(one => one.id === input.accountId)
  const capacity = colleague && deputyCapacity(colleague.roles)
  if (!capacity) return 'not-allowed' as const
  await tx
    .insertInto('deputy')
    .values(
      caseIds.map(caseId => ({
        region_id: by.regionId,
        case_id: caseId,
        account_id: input.accountId,
        capacity,
        for_account_id: forAccountId,
        reason: input.reason,
        agreed: sql<string>`daterange(${input.fromDay}::date, ${input.untilDay}::date, '[]')`,
        during: sql<string>`daterange(${input.fromDay}::date, ${input.untilDay}::date, '[]')`,
        recorded_by: by.accountId,
      })),
    )
    .execute()
  return undefined
}

/** From this day on they deputise no more; what was stays known. */
export async function endDeputies(
  tx: Tx,
  by: By,
  deputyIds: readonly string[],
  backOn: Day,
  because: Ending,
): Promise<void> {
  await tx
    .updateTable('deputy')
    .set({
      during: sql<string>`daterange(lower(agreed), greatest(lower(agreed), ${backOn}::date))`,
      ended_by: by.accountId,
      ended_because: because,
    })
    .where('id', 'in', deputyIds)
    .where(sql<boolean>`upper(during) > ${backOn}::date`)
    .execute()
}

/** What was recorded, and that a family can't call the colleague while that is so. */
export const doneWords = async (tx: Tx, accountId: string, words: string): Promise<string> =>
  (await reachOf(tx, accountId))?.phone ? words : `${words} ${text.noNumber}`

/** One household, or all that somebody holds today. */
type Of = { caseId: string } | { heldBy: string }

const isOf = (caseId: string, of: Of) =>
  'caseId' in of
    ? sql<boolean>`${sql.ref(caseId)} = ${of.caseId}`
    : sql<boolean>`${sql.ref(caseId)} in (
        select p.case_id from contact_person as p where p.account_id = ${of.heldBy} and p.during @> app_today())`

/** Who looks with another eye at one household, or at all that somebody holds: they take no contact person's place there. */
const secondLookers = (tx: Tx, of: Of) =>
  tx
    .selectFrom('case_involvement as i')
    .where('i.capacity', '=', 'behavioural-scientist')
    .where('i.part', '<>', 'deputy')
    .where(sql<boolean>`i.during @> app_now()`)
    .where(isOf('i.case_id', of))
    .select('i.account_id as accountId')
    .execute()

/** Who is kept out of one household, or of any that somebody holds. */
const keptOut = (tx: Tx, of: Of) =>
  tx
    .selectFrom('exclusion as x')
    .where('x.lifted_at', 'is', null)
    .where(isOf('x.case_id', of))
    .select('x.account_id as accountId')
    .execute()

/** Who may be asked to deputise, without the asker, who gives the second look, and who is kept out. */
export const deputyChoices = async (tx: Tx, without: string | null, of: Of) => {
  const not = new Set(
    [...(await secondLookers(tx, of)), ...(await keptOut(tx, of))].map(one => one.accountId),
  )
  return (await colleagues(tx))
    .filter(one => one.id !== without && !not.has(one.id) && deputyCapacity(one.roles) !== null)
    .map(one => ({ value: one.id, label: text.choice(one) }))
}
