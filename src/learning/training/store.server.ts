import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { isId } from '#src/kernel/id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { ConcludeInput, CorrectInput, ParticipantRole, PlanInput, TrainingKind } from './rules.ts'

type Planner = { accountId: string; regionId: string }

/** Plans a training with its days and, where known, how many come from where; returns its id. */
export async function planTraining(tx: Tx, planner: Planner, input: PlanInput): Promise<string> {
  const { id } = await tx
    .insertInto('training')
    .values({ region_id: planner.regionId, ...trainingRow(input), planned_by: planner.accountId })
    .returning('id')
    .executeTakeFirstOrThrow()
  await keepRows(tx, planner, id, input)
  return id
}

const trainingRow = (input: PlanInput) => ({
  title: input.title,
  kind: input.kind,
  provider: input.provider,
  aim: input.aim,
  agreement: input.agreement ?? null,
  improvement_id: input.improvementId || null,
  module_id: input.moduleId || null,
  agreement_id: input.agreementId || null,
})

/** Days and participants as they are now; a row that somebody came for breaks a promise when it would go. */
async function keepRows(tx: Tx, planner: Planner, id: string, input: PlanInput): Promise<void> {
  const row = { region_id: planner.regionId, training_id: id }
  const { days, participants } = input
  await tx
    .deleteFrom('training_day')
    .where('training_id', '=', id)
    .$if(days.length > 0, query =>
      query.where(
        'day',
        'not in',
        days.map(one => one.day),
      ),
    )
    .execute()
  for (const { day } of days)
    await tx
      .insertInto('training_day')
      .values({ ...row, day })
      .onConflict(conflict => conflict.doNothing())
      .execute()
  const kept = sql.join(participants.map(one => sql`(${one.organisationId}::uuid, ${one.role})`))
  await tx
    .deleteFrom('training_participants')
    .where('training_id', '=', id)
    .$if(participants.length > 0, query =>
      query.where(sql<boolean>`(organisation_id, role) not in (${kept})`),
    )
    .execute()
  for (const { organisationId, role, people } of participants)
    await tx
      .insertInto('training_participants')
      .values({ ...row, organisation_id: organisationId, role, people })
      .onConflict(conflict =>
        conflict.columns(['training_id', 'organisation_id', 'role']).doUpdateSet({ people }),
      )
      .execute()
}

/** Puts a training right; false when somebody else changed it since `input.version`. */
export async function correctTraining(
  tx: Tx,
  by: Planner,
  trainingId: string,
  input: CorrectInput,
): Promise<boolean> {
  if (!(await isNewVersion(tx, trainingId, input.version, trainingRow(input)))) return false
  await keepRows(tx, by, trainingId, input)
  return true
}

async function isNewVersion(
  tx: Tx,
  trainingId: string,
  version: number,
  row: Partial<ReturnType<typeof trainingRow>>,
): Promise<boolean> {
  const changed = await tx
    .updateTable('training')
    .set({ ...row, version: sql<number>`version + 1` })
    .where('id', '=', trainingId)
    .where('version', '=', version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

type Came = { organisationId: string; role: string; people: number }

/** Says who came on a day, by organisation and role; false when somebody else changed the training since. */
export async function recordAttendance(
  tx: Tx,
  by: Planner,
  training: { id: string; version: number },
  day: Day,
  came: readonly Came[],
): Promise<boolean> {
  if (!(await isNewVersion(tx, training.id, training.version, {}))) return false
  await tx
    .deleteFrom('training_attendance')
    .where('training_id', '=', training.id)
    .where('day', '=', day)
    .execute()
  for (const { organisationId, role, people } of came)
    await tx
      .insertInto('training_attendance')
      .values({
        region_id: by.regionId,
        training_id: training.id,
        day,
        organisation_id: organisationId,
        role,
        people,
      })
      .execute()
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
    .leftJoin('training_module as m', 'm.id', 't.module_id')
    .leftJoin('partner_agreement as p', 'p.id', 't.agreement_id')
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
      't.module_id as moduleId',
      'm.title as module',
      't.agreement_id as agreementId',
      'p.partner',
      'p.ends_on as agreedUntil',
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
  const came = Map.groupBy(await attendance(tx), row => row.trainingId)
  return rows.map(row => ({
    ...row,
    kind: row.kind as TrainingKind,
    days: (days.get(row.id) ?? []).map((one): Day => one.day),
    participants: people.get(row.id) ?? [],
    came: came.get(row.id) ?? [],
  }))
}

const participants = (tx: Tx) =>
  tx
    .selectFrom('training_participants as p')
    .innerJoin('organisation as o', 'o.id', 'p.organisation_id')
    .select([
      'p.training_id as trainingId',
      'o.id as organisationId',
      'o.name as organisation',
      'p.people',
      sql<ParticipantRole>`p.role`.as('role'),
    ])
    .orderBy('o.name')
    .orderBy('p.role')
    .execute()

const attendance = (tx: Tx) =>
  tx
    .selectFrom('training_attendance')
    .select([
      'training_id as trainingId',
      'day',
      'organisation_id as organisationId',
      'people',
      sql<ParticipantRole>`role`.as('role'),
    ])
    .execute()

export const trainingOf = async (tx: Tx, id: string | undefined) =>
  isId(id) ? (await trainings(tx)).find(training => training.id === id) : undefined

export const organisations = (tx: Tx) =>
  tx.selectFrom('organisation').select(['id', 'name']).orderBy('name').execute()
