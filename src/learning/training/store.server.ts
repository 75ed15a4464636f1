import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { ConcludeInput, PlanInput, TrainingKind } from './rules.ts'

type Planner = { accountId: string; regionId: string }

/** Plans a training with its days and, where known, how many come from where; returns its id. */
export async function planTraining(tx: Tx, planner: Planner, input: PlanInput): Promise<string> {
  const row = { region_id: planner.regionId }
  const { id } = await tx
    .insertInto('training')
    .values({
      ...row,
      title: input.title,
      kind: input.kind,
      provider: input.provider,
      aim: input.aim,
      agreement: input.agreement ?? null,
      planned_by: planner.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
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
  return id
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
    .select([
      't.id',
      't.title',
      't.kind',
      't.provider',
      't.aim',
      't.agreement',
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
    .select(['p.training_id as trainingId', 'o.name as organisation', 'p.people'])
    .orderBy('o.name')
    .execute()

export const trainingOf = async (tx: Tx, id: string) =>
  (await trainings(tx)).find(training => training.id === id)

export const organisations = (tx: Tx) =>
  tx.selectFrom('organisation').select(['id', 'name']).orderBy('name').execute()
