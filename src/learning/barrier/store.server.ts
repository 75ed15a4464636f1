import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { isId } from '#src/kernel/id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import {
  ageOf,
  type BarrierState,
  type BringInput,
  type CorrectInput,
  type Level,
  type NoteInput,
  type StepInput,
  stageOf,
} from './rules.ts'

type By = { accountId: string; regionId: string }

const barrierRow = (input: Omit<CorrectInput, 'nobody' | 'version'>) => ({
  title: input.title,
  what: input.what,
  level: input.level,
  question: input.question,
  lifter: input.lifter ?? null,
})

/** Writes a barrier down with what it rests on; returns its id. */
export async function noteBarrier(
  tx: Tx,
  by: By,
  input: Omit<NoteInput, 'nobody'>,
  why: string,
  today: Day,
): Promise<string> {
  const { id } = await tx
    .insertInto('barrier')
    .values({ region_id: by.regionId, ...barrierRow(input), noted_by: by.accountId })
    .returning('id')
    .executeTakeFirstOrThrow()
  const row = { barrier_id: id, region_id: by.regionId }
  for (const lessonId of new Set(input.lessons))
    await tx
      .insertInto('barrier_lesson')
      .values({ ...row, lesson_id: lessonId })
      .execute()
  for (const observationId of new Set(input.observations))
    await tx
      .insertInto('barrier_observation')
      .values({ ...row, observation_id: observationId })
      .execute()
  await takeBarrierStep(tx, by, id, { state: 'noted', onDay: today, note: why, number: 1 })
  return id
}

/** Puts the words right; false when somebody else changed them since `input.version`. */
export async function correctBarrier(
  tx: Tx,
  barrierId: string,
  input: Omit<CorrectInput, 'nobody'>,
): Promise<boolean> {
  const changed = await tx
    .updateTable('barrier')
    .set({ ...barrierRow(input), version: sql<number>`version + 1` })
    .where('id', '=', barrierId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Takes the step with this number; two people taking the same one break `one_barrier_step_at_a_time`. */
export async function takeBarrierStep(
  tx: Tx,
  by: By,
  barrierId: string,
  step: Pick<StepInput, 'state' | 'onDay' | 'note'> & { number: number; groupId?: string },
): Promise<void> {
  await tx
    .insertInto('barrier_step')
    .values({
      barrier_id: barrierId,
      number: step.number,
      region_id: by.regionId,
      state: step.state,
      on_day: step.onDay,
      taken_by: by.accountId,
      note: step.note,
      group_id: step.groupId ?? null,
    })
    .execute()
}

/** Asks the group with the mandate; what it asks is what the agenda item asks. */
export const bringToGroup = (
  tx: Tx,
  by: By,
  barrierId: string,
  input: Omit<BringInput, 'nobody'> & { number: number },
  today: Day,
) => takeBarrierStep(tx, by, barrierId, { ...input, state: 'with-group', onDay: today })

const stepsOf = (tx: Tx) =>
  tx
    .selectFrom('barrier_step as s')
    .innerJoin('account as a', 'a.id', 's.taken_by')
    .select([
      's.barrier_id as barrierId',
      's.number',
      's.on_day as onDay',
      's.note',
      'a.name as takenBy',
      sql<BarrierState>`s.state`.as('state'),
    ])
    .orderBy('s.number')
    .execute()

type Answer = { barrierId: string; itemId: string; group: string; heldOn: Day | null; words: string | null }

const answers = async (tx: Tx) =>
  (
    await sql<Answer>`
      select barrier_id as "barrierId", item_id as "itemId", group_name as "group", held_on as "heldOn", words
      from barrier_answers()`.execute(tx)
  ).rows

/** Every barrier with its steps, its age and what the groups did with it. */
export async function barriers(tx: Tx, today: Day) {
  const rows = await tx
    .selectFrom('barrier as b')
    .innerJoin('account as a', 'a.id', 'b.noted_by')
    .select([
      'b.id',
      'b.title',
      'b.what',
      'b.question',
      'b.lifter',
      'b.version',
      'b.noted_by as notedById',
      'a.name as notedBy',
      sql<Level>`b.level`.as('level'),
    ])
    .orderBy('b.id')
    .execute()
  const steps = Map.groupBy(await stepsOf(tx), step => step.barrierId)
  const route = Map.groupBy(await answers(tx), answer => answer.barrierId)
  return rows.flatMap(row => {
    const own = steps.get(row.id) ?? []
    const asked = route.get(row.id) ?? []
    const last = own.at(-1)
    if (!last) return []
    const isAnswered = asked.some(answer => answer.words !== null)
    return [
      {
        ...row,
        state: last.state,
        steps: own,
        asked,
        stage: stageOf(own, isAnswered),
        age: ageOf(own, today),
      },
    ]
  })
}

export const barrierOf = async (tx: Tx, id: string | undefined, today: Day) =>
  isId(id) ? (await barriers(tx, today)).find(barrier => barrier.id === id) : undefined

/** The lessons and observations that show it; an observation that was taken back is not among them. */
export async function basisOf(tx: Tx, barrierId: string) {
  const lessons = await tx
    .selectFrom('barrier_lesson as b')
    .innerJoin('lesson as l', 'l.id', 'b.lesson_id')
    .where('b.barrier_id', '=', barrierId)
    .select(['l.id', 'l.title'])
    .orderBy('l.id')
    .execute()
  const observations = await tx
    .selectFrom('barrier_observation as b')
    .innerJoin('observation as o', 'o.id', 'b.observation_id')
    .where('b.barrier_id', '=', barrierId)
    .select(['o.id', 'o.text', 'o.shared_on as sharedOn'])
    .orderBy('o.shared_on', 'desc')
    .execute()
  return { lessons, observations }
}

/** The groups that can be asked, with what each may do. */
export async function groupsWithMandate(tx: Tx) {
  const found = await sql<{ id: string; name: string; mandate: string }>`
    select id, name, mandate from groups_with_mandate()`.execute(tx)
  return found.rows
}

/** A barrier that was brought to a group, as who steers may read it. */
export async function broughtBarrier(tx: Tx, barrierId: string) {
  return tx
    .selectFrom('barrier as b')
    .innerJoin('barrier_step as s', 's.barrier_id', 'b.id')
    .where('b.id', '=', barrierId)
    .where('s.state', '=', 'with-group')
    .select([
      'b.id',
      'b.title',
      'b.what',
      'b.question',
      's.note as asked',
      's.group_id as groupId',
      's.taken_by as broughtBy',
      's.on_day as broughtOn',
      sql<Level>`b.level`.as('level'),
    ])
    .executeTakeFirst()
}
