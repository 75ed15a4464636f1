import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { FamilyRole } from '../../household-member/rules.ts'
import type { ConsultationKind, PartOfDay } from '../rules.ts'

const participantsOf = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('consultation_participant as d')
      .leftJoin('person as p', 'p.id', 'd.person_id')
      .leftJoin('household_member as m', join =>
        join.onRef('m.person_id', '=', 'd.person_id').onRef('m.case_id', '=', 'd.case_id'),
      )
      .leftJoin('account as a', 'a.id', 'd.account_id')
      .leftJoin('organisation as o', 'o.id', 'a.organisation_id')
      .where('d.consultation_id', '=', sql<string>`c.id`)
      .select([
        'd.id',
        'd.attended',
        'd.absent_reason as absentReason',
        'd.chosen_by_family as chosenByFamily',
        'd.relation',
        'm.family_role as familyRole',
        'o.name as organisation',
        'd.name as otherName',
        'a.name as accountName',
        'p.given_name as givenName',
        'p.family_name as familyName',
        'p.expected_on as expectedOn',
      ])
      .orderBy(sql`d.person_id is null`)
      .orderBy('d.id'),
  )

const correctionsOf = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('consultation_correction as k')
      .innerJoin('account as a', 'a.id', 'k.recorded_by')
      .where('k.consultation_id', '=', sql<string>`c.id`)
      .select([
        'k.what',
        'a.name as by',
        sql<Day>`(k.recorded_at at time zone 'Europe/Amsterdam')::date`.as('recordedOn'),
      ])
      .orderBy('k.id'),
  )

const consultations = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('network_consultation as c')
    .leftJoin('account as chair', 'chair.id', 'c.chair_account_id')
    .innerJoin('account as by', 'by.id', 'c.recorded_by')
    .leftJoin('top3_plan as plan', 'plan.consultation_id', 'c.id')
    .where('c.case_id', '=', caseId)
    .select([
      'c.id',
      'c.kind',
      'c.held_on as heldOn',
      'c.part_of_day as partOfDay',
      'c.place',
      sql<string>`coalesce(chair.name, c.chair_name)`.as('chair'),
      'c.family_voice as familyVoice',
      'c.child_view as childView',
      'c.child_asked_how as childAskedHow',
      'c.child_not_asked_reason as childNotAskedReason',
      'c.private_family_time as privateFamilyTime',
      'c.no_family_reason as noFamilyReason',
      'c.decisions',
      'c.dissent',
      'c.plan_stays as planStays',
      'c.next_on as nextOn',
      'c.next_reason as nextReason',
      'by.name as recordedBy',
      sql<Day>`(c.recorded_at at time zone 'Europe/Amsterdam')::date`.as('recordedOn'),
      'plan.id as planId',
      participantsOf(tx).as('participants'),
      correctionsOf(tx).as('corrections'),
    ])
    .orderBy('c.held_on', 'desc')
    .orderBy('c.id', 'desc')
type Row = Awaited<ReturnType<ReturnType<typeof consultations>['execute']>>[number]

const consultationFrom = (row: Row) => ({
  ...row,
  kind: row.kind as ConsultationKind,
  partOfDay: row.partOfDay as PartOfDay,
  participants: row.participants.map(one => ({ ...one, familyRole: one.familyRole as FamilyRole | null })),
})
export type ConsultationView = ReturnType<typeof consultationFrom>

/** A consultation as it was recorded, with what was added later; undefined when it is out of reach. */
export async function consultationOf(tx: Tx, caseId: string, consultationId: string) {
  const row = await consultations(tx, caseId).where('c.id', '=', consultationId).executeTakeFirst()
  return row && consultationFrom(row)
}

/** All consultations of a household, the latest first. */
export const consultationsOf = async (tx: Tx, caseId: string): Promise<ConsultationView[]> =>
  (await consultations(tx, caseId).execute()).map(consultationFrom)

export type HeldMoment = {
  id: string
  kind: ConsultationKind
  heldOn: Day
  planStays: boolean
  about: string[]
}

/** The consultations of a household with who of it were there, the first first. */
export const heldPiece = (caseId: string): RawBuilder<HeldMoment[]> => sql`(
  select coalesce(json_agg(x), '[]') from (
    select h.id, h.kind, h.held_on as "heldOn", h.plan_stays as "planStays",
      array(select d.person_id from consultation_participant d
        where d.consultation_id = h.id and d.attended and d.person_id is not null) as about
    from network_consultation h where h.case_id = ${caseId}::uuid order by h.held_on, h.id) x)`
