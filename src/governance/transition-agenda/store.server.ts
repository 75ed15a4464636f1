import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { isId } from '#src/kernel/id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import {
  type ChangeShiftInput,
  type Mode,
  type MoveInput,
  type Place,
  type Recommendation,
  type ReviewInput,
  reviewState,
  type ShiftInput,
} from './rules.ts'

type By = { accountId: string; regionId: string }

const steps = (tx: Tx) =>
  tx
    .selectFrom('transition_step as s')
    .innerJoin('account as a', 'a.id', 's.taken_by')
    .select([
      's.shift_id as shiftId',
      's.number',
      's.on_day as onDay',
      's.why',
      'a.name as takenBy',
      sql<Place | null>`s.place`.as('place'),
    ])
    .orderBy('s.number')
    .execute()

/** Every shift with where it was and is. */
export async function shiftsOf(tx: Tx) {
  const rows = await tx
    .selectFrom('transition_shift')
    .select([
      'id',
      'title',
      'what',
      'barrier_id as barrierId',
      'lifter',
      'version',
      sql<Mode>`mode`.as('mode'),
      sql<Recommendation[]>`serves`.as('serves'),
    ])
    .orderBy('id')
    .execute()
  const taken = Map.groupBy(await steps(tx), step => step.shiftId)
  return rows.flatMap(row => {
    const own = taken.get(row.id) ?? []
    const last = own.at(-1)
    return last ? [{ ...row, steps: own, place: last.place, since: last.onDay }] : []
  })
}
export type Shift = Awaited<ReturnType<typeof shiftsOf>>[number]

export const shiftOf = async (tx: Tx, id: string | undefined): Promise<Shift | undefined> =>
  isId(id) ? (await shiftsOf(tx)).find(shift => shift.id === id) : undefined

const columnsOf = (input: Omit<ChangeShiftInput, 'version'>) => ({
  title: input.title,
  what: input.what,
  mode: input.mode,
  serves: input.serves,
  barrier_id: input.barrierId || null,
  lifter: input.lifter || null,
})

/** Puts a shift on the agenda; returns its id. */
export async function addShift(tx: Tx, by: By, input: ShiftInput): Promise<string> {
  const { id } = await tx
    .insertInto('transition_shift')
    .values({ region_id: by.regionId, noted_by: by.accountId, ...columnsOf(input) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await moveShift(tx, by, id, { ...input, number: 1 })
  return id
}

/** Puts the words of a shift right; false when somebody else changed them since `input.version`. */
export async function changeShift(tx: Tx, shiftId: string, input: ChangeShiftInput): Promise<boolean> {
  const changed = await tx
    .updateTable('transition_shift')
    .set({ ...columnsOf(input), version: sql<number>`version + 1` })
    .where('id', '=', shiftId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Writes down where a shift is now, or that it is off the agenda. */
export async function moveShift(tx: Tx, by: By, shiftId: string, input: MoveInput & { number: number }) {
  await tx
    .insertInto('transition_step')
    .values({
      shift_id: shiftId,
      region_id: by.regionId,
      number: input.number,
      place: input.place === 'off' ? null : Number(input.place),
      on_day: input.onDay,
      why: input.why,
      taken_by: by.accountId,
    })
    .execute()
}

/** Each time the agenda was looked at as a whole, the latest first. */
export const reviewsOf = (tx: Tx) =>
  tx
    .selectFrom('transition_review as r')
    .innerJoin('account as a', 'a.id', 'r.recorded_by')
    .select(['r.id', 'r.held_on as heldOn', 'r.words', 'r.next_on as nextOn', 'a.name as recordedBy'])
    .orderBy('r.held_on', 'desc')
    .execute()

/** The day on which the agenda was to be looked at again, when that is today or went by. */
export async function reviewDueSince(tx: Tx, today: Day): Promise<Day | null> {
  const nextOn = (await reviewsOf(tx))[0]?.nextOn ?? null
  return reviewState(nextOn, today) === 'due' ? nextOn : null
}

export async function recordReview(tx: Tx, by: By, input: ReviewInput): Promise<void> {
  await tx
    .insertInto('transition_review')
    .values({
      region_id: by.regionId,
      held_on: input.heldOn,
      words: input.words,
      next_on: input.nextOn,
      recorded_by: by.accountId,
    })
    .execute()
}
