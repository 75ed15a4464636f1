import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { isAlive } from '../../household-member/store.server.ts'

// A plan with all its parts is one statement: each part is a list in JSON, correlated with the plan `p`.
const thisPlan = sql<string>`p.id`
const thisSituation = sql<string>`s.id`

export const dayOf = (column: string) =>
  sql<Day | null>`(${sql.ref(column)} at time zone 'Europe/Amsterdam')::date`
const originOf = (table: string) =>
  sql<string>`coalesce(${sql.ref(`${table}.origin_id`)}, ${sql.ref(`${table}.id`)})`

const stillHere = sql<boolean>`case
  when d.person_id is not null then exists (
    select 1 from household_member m where m.case_id = d.case_id and m.person_id = d.person_id and m.left_on is null and ${isAlive})
  when d.account_id is not null then exists (
    select 1 from case_involvement i where i.case_id = d.case_id and i.account_id = d.account_id and i.during @> app_now())
  else true end`

export const participantsIn = (tx: Tx) =>
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

export const situationsIn = (tx: Tx) =>
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

export const rolesIn = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('plan_role as r')
      .where('r.plan_id', '=', thisPlan)
      .select(['r.id', 'r.participant_id as participantId', 'r.part', 'r.what', 'r.until_when as untilWhen'])
      .orderBy('r.position'),
  )

export const meetingsIn = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('plan_meeting as m')
      .where('m.plan_id', '=', thisPlan)
      .select(['m.id', 'm.what', 'm.who', 'm.how_often as howOften', 'm.may_drop_out as mayDropOut'])
      .orderBy('m.position'),
  )

export const escalationIn = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('plan_escalation as e')
      .where('e.plan_id', '=', thisPlan)
      .select(['e.id', 'e.step', 'e.who', 'e.contact'])
      .orderBy('e.position'),
  )

/** The last mark of each, in this version and in the one it began from; of the latter by whom it is in this one. */
export const marksIn = (tx: Tx) =>
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
