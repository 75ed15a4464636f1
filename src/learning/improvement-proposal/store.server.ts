import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Terms } from '../lesson/rules.ts'
import { lessonsOn } from '../lesson/store.server.ts'
import {
  type Body,
  type CorrectInput,
  type Effect,
  effectDays,
  type ImprovementState,
  isRealised,
  type Mode,
  type ProposeInput,
  type StepInput,
} from './rules.ts'

type Proposer = { accountId: string; regionId: string }

/** Proposes an improvement that rests on lessons, or on a reason; returns its id. */
export async function propose(
  tx: Tx,
  proposer: Proposer,
  input: Omit<ProposeInput, 'nobody'>,
  note: string,
  today: Day,
): Promise<string> {
  const { id } = await tx
    .insertInto('improvement')
    .values({
      region_id: proposer.regionId,
      ...improvementRow(input),
      proposed_by: proposer.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const lessonId of input.lessons)
    await tx
      .insertInto('improvement_lesson')
      .values({ region_id: proposer.regionId, improvement_id: id, lesson_id: lessonId })
      .execute()
  await takeImprovementStep(tx, proposer, id, { state: 'proposed', onDay: today, note, number: 1 })
  return id
}

const improvementRow = (input: Omit<CorrectInput, 'nobody' | 'version'>) => ({
  title: input.title,
  problem: input.problem,
  change: input.change,
  reason: input.reason ?? null,
  owner_id: input.ownerId,
  body: input.body,
  mode: input.mode,
  expected: input.expected ?? null,
  indicator_key: input.indicatorKey || null,
})

/** Puts an improvement right; false when somebody else changed it since `input.version`. */
export async function correctImprovement(
  tx: Tx,
  improvementId: string,
  input: Omit<CorrectInput, 'nobody'>,
): Promise<boolean> {
  const changed = await tx
    .updateTable('improvement')
    .set({ ...improvementRow(input), version: sql<number>`version + 1` })
    .where('id', '=', improvementId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Takes the step with this number; two people taking the same one break `one_improvement_step_at_a_time`. */
export async function takeImprovementStep(
  tx: Tx,
  taker: Proposer,
  improvementId: string,
  step: Pick<StepInput, 'state' | 'onDay' | 'note' | 'effectCheckOn' | 'effect'> & { number: number },
): Promise<void> {
  await tx
    .insertInto('improvement_step')
    .values({
      improvement_id: improvementId,
      number: step.number,
      region_id: taker.regionId,
      state: step.state,
      on_day: step.onDay,
      taken_by: taker.accountId,
      note: step.note,
      effect_check_on: step.state === 'realised' ? (step.effectCheckOn ?? null) : null,
      effect: step.state === 'evaluated' ? (step.effect ?? null) : null,
    })
    .execute()
}

const stepsOn = (tx: Tx, on: Day) =>
  tx
    .selectFrom('improvement_step as s')
    .innerJoin('account as a', 'a.id', 's.taken_by')
    .where('s.on_day', '<=', on)
    .select([
      's.improvement_id as improvementId',
      's.number',
      's.on_day as onDay',
      's.note',
      's.effect_check_on as effectCheckOn',
      'a.name as takenBy',
      sql<ImprovementState>`s.state`.as('state'),
      sql<Effect | null>`s.effect`.as('effect'),
    ])
    .orderBy('s.number')
    .execute()

/** The improvements as they stood at the end of a day, each with the lessons it rests on. */
export async function improvementsOn(tx: Tx, on: Day, terms: Terms) {
  const rows = await tx
    .selectFrom('improvement as i')
    .innerJoin('account as a', 'a.id', 'i.owner_id')
    .innerJoin('organisation as o', 'o.id', 'a.organisation_id')
    .select([
      'i.id',
      'i.title',
      'i.problem',
      'i.change',
      'i.reason',
      'i.version',
      'i.expected',
      'i.indicator_key as indicatorKey',
      'i.owner_id as ownerId',
      'a.name as owner',
      'o.name as ownerFrom',
      sql<Body>`i.body`.as('body'),
      sql<Mode>`i.mode`.as('mode'),
    ])
    .orderBy('i.id')
    .execute()
  const links = await tx.selectFrom('improvement_lesson').select(['improvement_id', 'lesson_id']).execute()
  const lessons = new Map((await lessonsOn(tx, on, terms)).map(lesson => [lesson.id, lesson]))
  const steps = Map.groupBy(await stepsOn(tx, on), step => step.improvementId)
  return rows.flatMap(row => {
    const own = steps.get(row.id) ?? []
    const last = own.at(-1)
    if (!last) return []
    const realised = isRealised(last.state) ? own.findLast(step => step.state === 'realised') : undefined
    const restsOn = links
      .filter(link => link.improvement_id === row.id)
      .flatMap(link => lessons.get(link.lesson_id) ?? [])
      .map(({ id, title, isSupported }) => ({ id, title, isSupported }))
    return [
      {
        ...row,
        state: last.state,
        ...effectDays(own),
        steps: own,
        realisedOn: realised?.onDay ?? null,
        effectCheckOn: realised?.effectCheckOn ?? null,
        lessons: restsOn,
      },
    ]
  })
}
export type Improvement = Awaited<ReturnType<typeof improvementsOn>>[number]

export const improvementOn = async (tx: Tx, id: string, on: Day, terms: Terms) =>
  (await improvementsOn(tx, on, terms)).find(improvement => improvement.id === id)

/** Every improvement by its title, for who chooses one. */
export const improvementTitles = (tx: Tx) =>
  tx.selectFrom('improvement').select(['id', 'title']).orderBy('id').execute()

/** The questions of the monitor that a proposal can hope to move. */
export async function indicatorsToChoose(tx: Tx) {
  const found = await sql<{ key: string; question: string }>`
    select key, question from indicators_to_choose()`.execute(tx)
  return found.rows
}

/** An indicator in the last quarter that was over on a day; null when it isn't told yet or is kept back. */
export async function indicatorAt(tx: Tx, key: string, on: Day): Promise<Measured | null> {
  const found = await sql<Measured>`
    select value, unit, counted, quarter from indicator_at(${key}, ${on})`.execute(tx)
  return found.rows[0] ?? null
}
export type Measured = { value: number; unit: string; counted: number; quarter: Day }
