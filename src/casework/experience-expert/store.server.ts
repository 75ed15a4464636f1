import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { nameOf } from '../household-member/rules.ts'
import { type InviteInput, openBetween } from './rules.ts'

type By = { accountId: string; regionId: string }

/** Records that the family invited somebody; the database opens the door for that time. Returns its id. */
export async function invite(
  tx: Tx,
  by: By,
  caseId: string,
  input: Omit<InviteInput, 'knows'>,
  { today, now }: { today: Day; now: Date },
): Promise<string> {
  const { from, until } = openBetween(input, today, now)
  const id = await newId(tx)
  await tx
    .insertInto('experience_expert_invitation')
    .values({
      id,
      region_id: by.regionId,
      case_id: caseId,
      account_id: input.accountId,
      invited_by: input.invitedBy,
      how: input.how,
      task: input.task,
      during: sql<string>`tstzrange(${from.toISOString()}, ${until.toISOString()})`,
      recorded_by: by.accountId,
    })
    .execute()
  return id
}

/** Ends an invitation, and with it the way in, from now. */
export async function endInvitation(
  tx: Tx,
  by: By,
  invitation: { id: string; caseId: string },
  words?: string,
): Promise<void> {
  await tx
    .insertInto('experience_expert_invitation_end')
    .values({
      invitation_id: invitation.id,
      region_id: by.regionId,
      case_id: invitation.caseId,
      words: words ?? null,
      ended_by: by.accountId,
    })
    .execute()
}

type Inviter = { givenName: string | null; familyName: string | null; expectedOn: Day | null }

const invitations = (tx: Tx) =>
  tx
    .selectFrom('experience_expert_invitation as i')
    .leftJoin('account as a', 'a.id', 'i.account_id')
    .leftJoin('experience_expert_invitation_end as e', 'e.invitation_id', 'i.id')
    .leftJoin('account as b', 'b.id', 'e.ended_by')
    .select([
      'i.id',
      'i.case_id as caseId',
      'i.account_id as accountId',
      'a.name',
      'i.how',
      'i.task',
      sql<Date>`lower(i.during)`.as('from'),
      sql<Date>`upper(i.during)`.as('until'),
      'e.ended_at as endedAt',
      'e.words as endWords',
      'b.name as endedByName',
      sql<
        Inviter[]
      >`(select coalesce(json_agg(json_build_object('givenName', p.given_name, 'familyName', p.family_name,
        'expectedOn', p.expected_on) order by p.birth_date), '[]') from person p where p.id = any (i.invited_by))`.as(
        'inviters',
      ),
    ])
    .orderBy(sql`lower(i.during)`, 'desc')

/** All invitations of a family, the latest first. */
export async function invitationsIn(tx: Tx, caseId: string) {
  const rows = await invitations(tx).where('i.case_id', '=', caseId).execute()
  return rows.map(({ inviters, ...row }) => ({ ...row, invitedBy: inviters.map(nameOf) }))
}
export type Invitation = Awaited<ReturnType<typeof invitationsIn>>[number]

/** The invitation by which somebody takes part now; none when there is none. */
export const runningInvitation = (
  all: readonly Invitation[],
  accountId: string,
  now: Date,
): Invitation | undefined =>
  all.find(one => one.accountId === accountId && one.endedAt === null && one.from <= now && one.until > now)

/** What somebody of the family invited and can still end, in the households whose pages they read. */
export const ownInvitations = (tx: Tx) =>
  invitations(tx).where('e.ended_at', 'is', null).where(sql<boolean>`upper(i.during) > app_now()`).execute()
export type OwnInvitation = Awaited<ReturnType<typeof ownInvitations>>[number]

/** The households that somebody takes part in as a guest, who has no list of households. */
export const guestHouseholds = (tx: Tx, accountId: string) =>
  tx
    .selectFrom('case_involvement as i')
    .innerJoin('household_case as c', 'c.id', 'i.case_id')
    .where('i.account_id', '=', accountId)
    .where('i.capacity', 'in', ['experience-expert', 'adviser'])
    .where(sql<boolean>`i.during @> app_now()`)
    .select(['c.id', 'c.name', 'i.task', sql<Date | null>`upper(i.during)`.as('until')])
    .orderBy('c.name')
    .execute()

export type InvitationLine = { on: Day; who: string | null; by: Inviter[]; ended: boolean }

/** When somebody was invited and when that was over, for the timeline of the household. */
export const invitationLinesPiece = (caseId: string): RawBuilder<InvitationLine[]> => sql`
  (select coalesce(json_agg(x), '[]') from (
    select (i.recorded_at at time zone 'Europe/Amsterdam')::date as "on", a.name as who, false as ended,
      (select coalesce(json_agg(json_build_object('givenName', p.given_name, 'familyName', p.family_name,
        'expectedOn', p.expected_on)), '[]') from person p where p.id = any (i.invited_by)) as by
    from experience_expert_invitation i left join account a on a.id = i.account_id where i.case_id = ${caseId}::uuid
    union all
    select (e.ended_at at time zone 'Europe/Amsterdam')::date, a.name, true, '[]'::json
    from experience_expert_invitation_end e join experience_expert_invitation i on i.id = e.invitation_id
    left join account a on a.id = i.account_id where e.case_id = ${caseId}::uuid
    union all
    select (upper(i.during) at time zone 'Europe/Amsterdam')::date - 1, a.name, true, '[]'::json
    from experience_expert_invitation i left join account a on a.id = i.account_id
    where i.case_id = ${caseId}::uuid and upper(i.during) <= app_now()
      and not exists (select 1 from experience_expert_invitation_end e where e.invitation_id = i.id)) x)`
