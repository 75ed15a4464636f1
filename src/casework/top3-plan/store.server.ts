import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Plan } from './rules.ts'

// A plan with all its parts is one statement: each part is a list in JSON, correlated with the plan `p`.
const thisPlan = sql<string>`p.id`
const thisSituation = sql<string>`s.id`

const dayOf = (column: string) => sql<Day | null>`(${sql.ref(column)} at time zone 'Europe/Amsterdam')::date`
const originOf = (table: string) =>
  sql<string>`coalesce(${sql.ref(`${table}.origin_id`)}, ${sql.ref(`${table}.id`)})`

const stillHere = sql<boolean>`case
  when d.person_id is not null then exists (
    select 1 from household_member m where m.case_id = d.case_id and m.person_id = d.person_id and m.left_on is null)
  when d.account_id is not null then exists (
    select 1 from case_involvement i where i.case_id = d.case_id and i.account_id = d.account_id and i.during @> app_now())
  else true end`

const participantsIn = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('plan_participant as d')
      .leftJoin('person as e', 'e.id', 'd.person_id')
      .where('d.plan_id', '=', thisPlan)
      .select([
        'd.id',
        'd.person_id as personId',
        'd.account_id as accountId',
        'd.name',
        'd.family_role as familyRole',
        'd.capacity',
        'd.relation',
        'e.birth_date as birthDate',
        'e.expected_on as expectedOn',
        stillHere.as('here'),
      ])
      .orderBy(sql`d.person_id is null`)
      .orderBy(sql`d.account_id is not null`)
      .orderBy('d.id'),
  )

const lastStatus = (tx: Tx) =>
  jsonObjectFrom(
    tx
      .selectFrom('safety_condition_status as t')
      .where('t.condition_id', '=', sql<string>`c.id`)
      .select(['t.status', 't.since', 't.note'])
      .orderBy('t.id', 'desc')
      .limit(1),
  )

/** The versions of a part of which somebody still has to choose. */
const wordingsOf = (part: 'situation' | 'condition' | 'agreement', id: string) =>
  sql<
    { id: string; words: string }[]
  >`coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'words', x.words) order by x.id)
    from plan_wording x where x.${sql.ref(`${part}_id`)} = ${sql.ref(id)}), '[]')`

const conditionsIn = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('safety_condition as c')
      .where('c.situation_id', '=', thisSituation)
      .select([
        'c.id',
        originOf('c').as('originId'),
        'c.what',
        'c.only_for as onlyFor',
        wordingsOf('condition', 'c.id').as('wordings'),
        lastStatus(tx).as('last'),
      ])
      .orderBy('c.position'),
  )

const lastCheck = (tx: Tx) =>
  jsonObjectFrom(
    tx
      .selectFrom('agreement_check as k')
      .where('k.agreement_id', '=', sql<string>`a.id`)
      .select(['k.outcome', 'k.note', 'k.checked_on as checkedOn', 'k.next_on as nextOn'])
      .orderBy('k.id', 'desc')
      .limit(1),
  )

const lastWord = (tx: Tx) =>
  jsonObjectFrom(
    tx
      .selectFrom('plan_word as w')
      .where('w.agreement_id', '=', sql<string>`a.id`)
      .select(['w.word', dayOf('w.recorded_at').as('toldOn')])
      .orderBy('w.id', 'desc')
      .limit(1),
  )

const agreementsIn = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('agreement as a')
      .where('a.situation_id', '=', thisSituation)
      .select([
        'a.id',
        originOf('a').as('originId'),
        'a.what',
        'a.owner_id as ownerId',
        'a.due_on as dueOn',
        'a.warning_sign as warningSign',
        'a.consequence',
        'a.watcher_id as watcherId',
        'a.check_on as checkOn',
        'a.version',
        'a.only_for as onlyFor',
        wordingsOf('agreement', 'a.id').as('wordings'),
        lastCheck(tx).as('lastCheck'),
        lastWord(tx).as('lastWord'),
      ])
      .orderBy('a.due_on')
      .orderBy('a.id'),
  )

const factorsIn = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('situation_factor as f')
      .where('f.situation_id', '=', thisSituation)
      .select(['f.id', 'f.kind', 'f.what'])
      .orderBy('f.position'),
  )

const affectedIn = sql<string[]>`
  coalesce((select jsonb_agg(w.participant_id order by w.participant_id) from situation_affected w where w.situation_id = s.id), '[]')`

const situationsIn = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('unsafe_situation as s')
      .where('s.plan_id', '=', thisPlan)
      .select([
        's.id',
        originOf('s').as('originId'),
        's.rank',
        's.what',
        's.example',
        's.source',
        's.warning_sign as warningSign',
        's.consequence',
        's.watcher_id as watcherId',
        's.check_on as checkOn',
        's.version',
        's.only_for as onlyFor',
        wordingsOf('situation', 's.id').as('wordings'),
        affectedIn.as('affectedIds'),
        factorsIn(tx).as('factors'),
        conditionsIn(tx).as('conditions'),
        agreementsIn(tx).as('agreements'),
      ])
      .orderBy('s.rank'),
  )

const rolesIn = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('plan_role as r')
      .where('r.plan_id', '=', thisPlan)
      .select(['r.id', 'r.participant_id as participantId', 'r.part', 'r.what', 'r.until_when as untilWhen'])
      .orderBy('r.position'),
  )

const meetingsIn = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('plan_meeting as m')
      .where('m.plan_id', '=', thisPlan)
      .select(['m.id', 'm.what', 'm.who', 'm.how_often as howOften', 'm.may_drop_out as mayDropOut'])
      .orderBy('m.position'),
  )

const escalationIn = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('plan_escalation as e')
      .where('e.plan_id', '=', thisPlan)
      .select(['e.id', 'e.step', 'e.who', 'e.contact'])
      .orderBy('e.position'),
  )

/** The last mark of each, in this version and in the one it began from; of the latter by whom it is in this one. */
const marksIn = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('plan_mark as k')
      .innerJoin('plan_participant as g', 'g.id', 'k.participant_id')
      .innerJoin('plan_participant as h', join =>
        join.on(
          sql<boolean>`h.plan_id = p.id and (h.id = g.id or h.origin_id = coalesce(g.origin_id, g.id))`,
        ),
      )
      .leftJoin('account as b', 'b.id', 'k.recorded_by')
      .where(sql<boolean>`k.plan_id in (p.id, p.previous_id)`)
      .distinctOn(['h.id', 'k.plan_id'])
      .select([
        'h.id as participantId',
        'k.mark',
        'k.remark',
        'k.own',
        dayOf('k.recorded_at').as('recordedOn'),
        'b.name as recordedBy',
        sql<boolean>`k.plan_id <> p.id`.as('earlier'),
      ])
      .orderBy('h.id')
      .orderBy('k.plan_id')
      .orderBy('k.id', 'desc'),
  )

/** The query of a whole plan, to be narrowed by whoever asks. */
export const wholePlans = (tx: Tx) =>
  tx
    .selectFrom('top3_plan as p')
    .leftJoin('network_consultation as n', 'n.id', 'p.consultation_id')
    .select([
      'p.id',
      'p.case_id as caseId',
      'p.kind',
      'p.number',
      'p.consultation_id as consultationId',
      'n.held_on as consultationHeldOn',
      'p.urgency_reason as urgencyReason',
      'p.review_on as reviewOn',
      'p.bottom_line as bottomLine',
      'p.future_wish as futureWish',
      'p.future_network as futureNetwork',
      'p.future_relapse as futureRelapse',
      dayOf('p.started_at').as('startedOn'),
      dayOf('p.activated_at').as('activatedOn'),
      'p.expires_on as expiresOn',
      dayOf('p.superseded_at').as('supersededOn'),
      'p.version',
      sql<number>`(select count(*)::int from plan_line l where l.plan_id = p.id and l.became is null)`.as(
        'unplaced',
      ),
    ])
    .select([
      participantsIn(tx).as('participants'),
      situationsIn(tx).as('situations'),
      rolesIn(tx).as('roles'),
      meetingsIn(tx).as('meetings'),
      escalationIn(tx).as('escalation'),
      marksIn(tx).as('marks'),
    ])
export type StoredPlan = NonNullable<Awaited<ReturnType<ReturnType<typeof wholePlans>['executeTakeFirst']>>>

/** What the database keeps by check constraints is told to the types here, once. */
export const planFrom = (stored: StoredPlan): Plan =>
  ({
    ...stored,
    situations: stored.situations.map(situation => ({
      ...situation,
      conditions: situation.conditions.map(({ last, ...condition }) => ({
        ...condition,
        status: last?.status ?? 'unmet',
        since: last?.since ?? null,
        note: last?.note ?? null,
      })),
    })),
  }) as Plan

/** A plan of this household, whole; undefined when it is not there or out of reach. */
export async function planOf(tx: Tx, caseId: string, planId: string): Promise<Plan | undefined> {
  const stored = await wholePlans(tx)
    .where('p.case_id', '=', caseId)
    .where('p.id', '=', planId)
    .executeTakeFirst()
  return stored && planFrom(stored)
}

/** The draft of this household and the plan in force, by id. */
export async function plansNow(tx: Tx, caseId: string) {
  const rows = await tx
    .selectFrom('top3_plan')
    .where('case_id', '=', caseId)
    .where('superseded_at', 'is', null)
    .select(['id', 'kind', 'activated_at as activatedAt'])
    .execute()
  return {
    draftId: rows.find(row => row.activatedAt === null)?.id ?? null,
    activeId: rows.find(row => row.activatedAt !== null)?.id ?? null,
  }
}
