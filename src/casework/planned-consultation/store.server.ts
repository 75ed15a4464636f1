import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#src/kernel/day.ts'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { ConsultationKind } from '../network-consultation/rules.ts'
import type { PlanInput, PlannedStep, Reach } from './rules.ts'

type By = { accountId: string; regionId: string }

const columnsOf = (input: PlanInput) => ({
  kind: input.kind,
  purpose: input.purpose,
  private_family_time: input.privateFamilyTime === 'yes',
  shared_beforehand: input.sharedBeforehand ?? null,
  facilitator_account_id: input.facilitatorId ?? null,
  facilitator_name: input.facilitatorName ?? null,
  first_on: input.firstOn,
  last_on: input.lastOn,
  minutes: input.minutes,
})

/** Plans a consultation with its first sitting; the colleagues who are always there have their seat at once. */
export async function planConsultation(
  tx: Tx,
  by: By,
  caseId: string,
  input: PlanInput,
  colleagues: readonly string[],
): Promise<string> {
  const id = await newId(tx)
  const row = { region_id: by.regionId, case_id: caseId }
  await tx
    .insertInto('planned_consultation')
    .values({ ...row, id, ...columnsOf(input), planned_by: by.accountId })
    .execute()
  await tx
    .insertInto('planned_sitting')
    .values({ ...row, consultation_id: id, number: 1 })
    .execute()
  await takePlannedStep(tx, by, { caseId, id }, { step: 'planned' })
  const seats = [...new Set([...colleagues, ...(input.facilitatorId ? [input.facilitatorId] : [])])]
  if (seats.length > 0)
    await tx
      .insertInto('planned_seat')
      .values(seats.map(account => ({ ...row, consultation_id: id, account_id: account, reach: 'mail' })))
      .execute()
  return id
}

/** Changes what it is for; false when somebody else changed it since `version`. */
export async function changePlan(tx: Tx, id: string, input: PlanInput): Promise<boolean> {
  const changed = await tx
    .updateTable('planned_consultation')
    .set({ ...columnsOf(input), version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('version', '=', input.version ?? 0)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

type At = { caseId: string; id: string }
type Step = { step: PlannedStep; why?: string; heldAs?: string }

/** Takes the next step; the database refuses one that does not follow. */
export async function takePlannedStep(tx: Tx, by: By, { caseId, id }: At, { step, why, heldAs }: Step) {
  await tx
    .insertInto('planned_consultation_step')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      consultation_id: id,
      number: sql<number>`(select coalesce(max(s.number), 0) + 1 from planned_consultation_step s where s.consultation_id = ${id})`,
      step,
      why: why ?? null,
      held_as: heldAs ?? null,
      taken_by: by.accountId,
    })
    .execute()
}

export const lastStep = sql<PlannedStep>`(select s.step from planned_consultation_step s
  where s.consultation_id = p.id order by s.number desc limit 1)`

/** A planned consultation with who comes, its sittings and what was done for it. */
export async function plannedOf(tx: Tx, caseId: string, id: string) {
  return tx
    .selectFrom('planned_consultation as p')
    .leftJoin('account as f', 'f.id', 'p.facilitator_account_id')
    .where('p.case_id', '=', caseId)
    .where('p.id', '=', id)
    .select(eb => [
      'p.id',
      sql<ConsultationKind>`p.kind`.as('kind'),
      'p.purpose',
      'p.private_family_time as privateFamilyTime',
      'p.shared_beforehand as sharedBeforehand',
      'p.facilitator_account_id as facilitatorId',
      'p.facilitator_name as facilitatorName',
      sql<string>`coalesce(f.name, p.facilitator_name)`.as('facilitator'),
      'p.first_on as firstOn',
      'p.last_on as lastOn',
      'p.minutes',
      'p.version',
      lastStep.as('state'),
      sql<boolean>`exists (select 1 from home h where h.case_id = p.case_id and h.is_secret)`.as(
        'hasSecretHome',
      ),
      jsonArrayFrom(
        eb
          .selectFrom('planned_sitting as t')
          .whereRef('t.consultation_id', '=', 'p.id')
          .select([
            't.id',
            't.number',
            't.begins_at as beginsAt',
            't.ends_at as endsAt',
            't.place',
            't.sequence',
          ])
          .orderBy('t.number'),
      ).as('sittings'),
      seatsOf(eb.ref('p.id') as unknown as RawBuilder<string>).as('seats'),
    ])
    .executeTakeFirst()
    .then(found => found && { ...found, sittings: found.sittings.map(withMoments) })
}
export type Planned = NonNullable<Awaited<ReturnType<typeof plannedOf>>>

/** Moments come out of JSON as text. */
const withMoments = <Sitting extends { beginsAt: unknown; endsAt: unknown }>(sitting: Sitting) => {
  const moment = (given: unknown) =>
    typeof given === 'string' || given instanceof Date ? new Date(given) : null
  return { ...sitting, beginsAt: moment(sitting.beginsAt), endsAt: moment(sitting.endsAt) }
}

export type Seat = {
  id: string
  personId: string | null
  accountId: string | null
  name: string
  relation: string | null
  familyRole: string | null
  capacities: string[]
  chosenByFamily: boolean
  maySitTogether: boolean | null
  apartFrom: string[]
  support: string | null
  interpreter: string | null
  takesPartHow: string | null
  sittings: number[]
  reach: Reach
  email: string | null
  leftOut: boolean
  version: number
  /** Until when this person was asked when it suits; null when not asked. */
  askedUntil: Day | null
  hasAnswered: boolean
  answer: { parts: string[]; likes: string[]; notOn: Day[] } | null
  /** The newest invitation for each sitting. */
  invited: { sittingId: string; method: 'REQUEST' | 'CANCEL'; sequence: number; reach: Reach }[]
}

const seatsOf = (consultation: RawBuilder<string>) => sql<Seat[]>`(
  select coalesce(json_agg(x order by x."accountId" is not null, x.name), '[]') from (
    select s.id, s.person_id as "personId", s.account_id as "accountId", s.relation,
      coalesce(nullif(concat_ws(' ', n.given_name, n.family_name), ''), a.name, s.name) as name, m.family_role as "familyRole",
      array(select i.capacity from case_involvement i where i.case_id = s.case_id and i.account_id = s.account_id
        and i.during @> app_now()) as capacities,
      s.chosen_by_family as "chosenByFamily", s.may_sit_together as "maySitTogether", s.apart_from as "apartFrom",
      s.support, s.interpreter, s.takes_part_how as "takesPartHow", s.sittings, s.reach,
      coalesce(s.email, a.email) as email, s.left_out_at is not null as "leftOut", s.version,
      r.until_on as "askedUntil", w.answer is not null as "hasAnswered", w.answer,
      (select coalesce(json_agg(v), '[]') from (
        select distinct on (i.sitting_id) i.sitting_id as "sittingId", i.method, i.sequence, i.reach
        from consultation_invitation i where i.seat_id = s.id
        order by i.sitting_id, i.made_at desc, i.sequence desc, i.id desc) v) as invited
    from planned_seat s
    left join person n on n.id = s.person_id
    left join household_member m on m.case_id = s.case_id and m.person_id = s.person_id
    left join account a on a.id = s.account_id
    left join availability_request r on r.seat_id = s.id
    left join lateral (select json_build_object('parts', w.parts, 'likes', w.likes, 'notOn', w.not_on) as answer
      from availability_answer w where w.seat_id = s.id order by w.answered_at desc, w.id desc limit 1) w on true
    where s.consultation_id = ${consultation}) x)`

type Moment = { beginsAt: Date; endsAt: Date; place: string }

export async function chooseMoment(
  tx: Tx,
  sittingId: string,
  { beginsAt, endsAt, place }: Moment,
): Promise<void> {
  await tx
    .updateTable('planned_sitting')
    .set({ begins_at: beginsAt, ends_at: endsAt, place })
    .where('id', '=', sittingId)
    .execute()
}
