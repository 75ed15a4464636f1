import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { ConcludeInput, CorrectInput, PlanInput, TrainingKind } from './rules.ts'

type Planner = { accountId: string; regionId: string }

/** Plans a training with its days and, where known, how many come from where; returns its id. */
export async function planTraining(tx: Tx, planner: Planner, input: PlanInput): Promise<string> {
  const { id } = await tx
    .insertInto('training')
    .values({ region_id: planner.regionId, ...trainingRow(input), planned_by: planner.accountId })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addRows(tx, planner, id, input)
  return id
}

const trainingRow = (input: PlanInput) => ({
  title: input.title,
  kind: input.kind,
  provider: input.provider,
  aim: input.aim,
  agreement: input.agreement ?? null,
  improvement_id: input.improvementId || null,
})

async function addRows(tx: Tx, planner: Planner, id: string, input: PlanInput): Promise<void> {
  const row = { region_id: planner.regionId }
  for (const { day } of input.days)
    await tx
      .insertInto('training_day')
      .values({ ...row, training_id: id, day })
      .execute()
  for (const { organisationId, people } of input.participants)
    await tx
      .insertInto('training_participants')
      .values({ ...row, training_id: id, organisation_id: organisationId, people })
      .execute()
}

/** Puts a training right; false when somebody else changed it since `input.version`. */
export async function correctTraining(
  tx: Tx,
  by: Planner,
  trainingId: string,
  input: CorrectInput,
): Promise<boolean> {
  const changed = await tx
    .updateTable('training')
    .set({ ...trainingRow(input), version: sql<number>`version + 1` })
    .where('id', '=', trainingId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) return false
  await tx.deleteFrom('training_day').where('training_id', '=', trainingId).execute()
  await tx.deleteFrom('training_participants').where('training_id', '=', trainingId).execute()
  await addRows(tx, by, trainingId, input)
  return true
}

/** Records that a training is over and what its evaluation gave. */
export async function concludeTraining(
  tx: Tx,
  by: Planner,
  trainingId: string,
  input: ConcludeInput,
): Promise<void> {
  await tx
    .insertInto('training_conclusion')
    .values({
      training_id: trainingId,
      region_id: by.regionId,
      finished_on: input.finishedOn,
      evaluation: input.evaluation,
      concluded_by: by.accountId,
    })
    .execute()
}

/** Every training with its days, participants and conclusion; the one planned last first. */
export async function trainings(tx: Tx) {
  const rows = await tx
    .selectFrom('training as t')
    .leftJoin('training_conclusion as c', 'c.training_id', 't.id')
    .leftJoin('improvement as i', 'i.id', 't.improvement_id')
    .select([
      't.id',
      't.title',
      't.kind',
      't.provider',
      't.aim',
      't.agreement',
      't.version',
      't.improvement_id as improvementId',
      'i.title as improvement',
      'c.finished_on as finishedOn',
      'c.evaluation',
    ])
    .orderBy('t.id', 'desc')
    .execute()
  const days = Map.groupBy(
    await tx.selectFrom('training_day').select(['training_id', 'day']).orderBy('day').execute(),
    row => row.training_id,
  )
  const people = Map.groupBy(await participants(tx), row => row.trainingId)
  return rows.map(row => ({
    ...row,
    kind: row.kind as TrainingKind,
    days: (days.get(row.id) ?? []).map((one): Day => one.day),
    participants: people.get(row.id) ?? [],
  }))
}

const participants = (tx: Tx) =>
  tx
    .selectFrom('training_participants as p')
    .innerJoin('organisation as o', 'o.id', 'p.organisation_id')
    .select(['p.training_id as trainingId', 'o.id as organisationId', 'o.name as organisation', 'p.people'])
    .orderBy('o.name')
    .execute()

export const trainingOf = async (tx: Tx, id: string) =>
  (await trainings(tx)).find(training => training.id === id)

export const organisations = (tx: Tx) =>
  tx.selectFrom('organisation').select(['id', 'name']).orderBy('name').execute()
