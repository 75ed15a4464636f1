import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Tx } from '#src/platform/database/types.ts'
import type { By } from '../store.server.ts'
import { type RaiseInput, type StepKind, stateOf, type Weight, wholeChoice } from './rules.ts'

const objections = (tx: Tx) =>
  tx
    .selectFrom('scenario_objection as o')
    .innerJoin('account as a', 'a.id', 'o.raised_by')
    .leftJoin('organisation as g', 'g.id', 'a.organisation_id')
    .leftJoin('scenario_option as s', 's.id', 'o.option_id')
    .innerJoin('scenario_choice as c', 'c.id', 'o.choice_id')
    .select(eb => [
      'o.id',
      'o.choice_id as choiceId',
      'c.title as choice',
      'o.option_id as optionId',
      's.title as option',
      'o.weight',
      'o.words',
      'o.on_behalf as onBehalf',
      'o.raised_by as raisedBy',
      'a.name as by',
      'g.name as organisation',
      'o.raised_at as at',
      jsonArrayFrom(
        eb
          .selectFrom('scenario_objection_step as t')
          .innerJoin('account as b', 'b.id', 't.taken_by')
          .whereRef('t.objection_id', '=', 'o.id')
          .select(['t.no', 't.kind', 't.words', 'b.name as by', 't.taken_at as at'])
          .orderBy('t.no'),
      ).as('steps'),
    ])
    .orderBy('o.id')

type Row = Awaited<ReturnType<ReturnType<typeof objections>['execute']>>[number]

const objectionFrom = ({ steps, weight, ...row }: Row) => {
  const told = steps.map(step => ({ ...step, kind: step.kind as StepKind, at: new Date(step.at) }))
  return { ...row, weight: weight as Weight, steps: told, state: stateOf(told) }
}
export type Objection = ReturnType<typeof objectionFrom>

/** The objections against the scenarios of a choice, as they were raised, each with what was done about it. */
export async function objectionsOf(tx: Tx, choiceId: string): Promise<Objection[]> {
  return (await objections(tx).where('o.choice_id', '=', choiceId).execute()).map(objectionFrom)
}

export async function objectionOf(tx: Tx, objectionId: string): Promise<Objection | undefined> {
  const found = await objections(tx).where('o.id', '=', objectionId).executeTakeFirst()
  return found && objectionFrom(found)
}

/** The answered objections that somebody has still to take back or let stand. */
export async function objectionsToEnd(tx: Tx, accountId: string): Promise<Objection[]> {
  const mine = await objections(tx).where('o.raised_by', '=', accountId).execute()
  return mine.map(objectionFrom).filter(one => one.state === 'answered')
}

export async function raiseObjection(tx: Tx, by: By, choiceId: string, input: RaiseInput): Promise<string> {
  const { id } = await tx
    .insertInto('scenario_objection')
    .values({
      region_id: by.regionId,
      choice_id: choiceId,
      option_id: input.about === wholeChoice ? null : input.about,
      weight: input.weight,
      words: input.words,
      on_behalf: input.onBehalf ?? null,
      raised_by: by.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Lays down what was done about an objection, or how it ended. */
export async function takeStep(
  tx: Tx,
  by: By,
  objection: Pick<Objection, 'id' | 'steps'>,
  step: { kind: StepKind; words: string },
): Promise<void> {
  await tx
    .insertInto('scenario_objection_step')
    .values({
      objection_id: objection.id,
      no: objection.steps.length + 1,
      region_id: by.regionId,
      kind: step.kind,
      words: step.words,
      taken_by: by.accountId,
    })
    .execute()
}
