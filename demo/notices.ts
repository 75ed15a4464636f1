import { sql } from 'kysely'
import { tell } from '#src/access/store.server.ts'
import { remindOfChecks } from '#src/casework/notice/reminder/store.server.ts'
import { escalateUnread, putAway } from '#src/casework/notice/store.server.ts'
import { reactionsTo } from '#src/connections.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asActor, asWorker } from '#src/platform/database/as-actor.ts'
import { deliverEvents } from '#src/platform/outbox/store.server.ts'
import type { World } from './world.ts'

type Fact = { name: string; by: string; at: Date; ids: Record<string, string> }

/** What happened in the last weeks is news for who stands closest, at the moment it happened; most of it was read. */
export async function tellNotices(world: World): Promise<void> {
  const facts = await factsSince(world, '2025-10-01')
  const readUntil = momentAt(day('2025-11-17'), '17:00')
  for (const fact of facts.filter(one => one.at <= readUntil)) await announce(world, fact)
  await readAll(world, readUntil)
  for (const fact of facts.filter(one => one.at > readUntil)) await announce(world, fact)
  await remind(world, momentAt(day('2025-11-20'), '06:30'))
  await asWorker(world.database, world.regionId, momentAt(day('2025-11-20'), '07:00'), escalateUnread)
}

/** On this morning the day is there to look at some agreements. */
async function remind({ database, regionId }: World, at: Date) {
  await asWorker(database, regionId, at, tx => remindOfChecks(tx, at))
  await deliverEvents(database, () => at, reactionsTo)
}

/** What the pages would have told the house, had these facts been typed there. */
async function factsSince({ database }: World, since: string): Promise<Fact[]> {
  const { rows } = await sql<Fact>`
    select * from (
      select 'safety-measurement.' || case when m.score <= 3 then 'alarming' else 'told' end as name, m.recorded_by as by,
        m.recorded_at as at, jsonb_build_object('caseId', m.case_id, 'measurementId', m.id) as ids
      from safety_measurement m join account a on a.id = m.recorded_by where a.kind = 'family' or m.score <= 3
      union all
      select 'journal.viewed', v.recorded_by, v.recorded_at, jsonb_build_object('caseId', v.case_id) from journal_view v
      union all
      select 'top3-plan.marked', k.recorded_by, k.recorded_at, jsonb_build_object('caseId', k.case_id, 'planId', k.plan_id)
      from plan_mark k join account a on a.id = k.recorded_by where a.kind = 'family'
      union all
      select 'agreement.not-kept', c.recorded_by, c.recorded_at, jsonb_build_object('caseId', c.case_id, 'planId', c.plan_id)
      from agreement_check c where c.outcome = 'not-kept'
      union all
      select case w.word when 'sign' then 'plan.sign-seen' else 'agreement.not-kept' end, w.recorded_by, w.recorded_at,
        jsonb_build_object('caseId', w.case_id, 'planId', w.plan_id, 'wordId', w.id)
      from plan_word w where w.word <> 'kept'
      union all
      select 'challenge.raised', c.raised_by, c.raised_at, jsonb_build_object('caseId', c.case_id, 'challengeId', c.id)
      from challenge c
      union all
      select 'challenge.answered', s.taken_by, s.taken_at, jsonb_build_object('caseId', s.case_id, 'challengeId', s.challenge_id)
      from challenge_step s where s.step = 'answered'
      union all
      select 'expert-consult.asked', c.asked_by, (e.asked_on + time '10:00') at time zone 'Europe/Amsterdam', jsonb_build_object('consultId', e.id)
      from expert_consult e join expert_consult_case c on c.consult_id = e.id
      union all
      select 'expert-consult.answered', s.taken_by, s.taken_at, jsonb_build_object('consultId', s.consult_id)
      from expert_consult_step s where s.step = 'answered'
      union all
      select 'acute-danger.recorded', d.taken_by, d.taken_at, jsonb_build_object('caseId', d.case_id)
      from acute_danger_step d where d.step = 'recorded'
    ) as fact where at >= ${since}::date order by at, name, ids::text`.execute(database)
  return rows
}

async function announce({ database, regionId }: World, { name, by, at, ids }: Fact) {
  await asActor(database, by, at, tx => tell(tx, regionId, name, ids))
  await deliverEvents(database, () => at, reactionsTo)
}

async function readAll({ database }: World, until: Date) {
  const readers = await database.selectFrom('notice').select('account_id as id').distinct().execute()
  for (const reader of readers) await asActor(database, reader.id, until, tx => putAway(tx, { until }))
}
