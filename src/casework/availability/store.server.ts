import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Answer } from './rules.ts'

type By = { accountId: string; regionId: string }
type At = { caseId: string; id: string }

/** Asks everybody who did not answer yet when they can; who gets mail gets a link with it. */
export async function askWhen(tx: Tx, by: By, { caseId, id }: At, until: Day): Promise<void> {
  await sql`
    insert into availability_request (seat_id, region_id, case_id, until_on, asked_by)
    select s.id, ${by.regionId}, ${caseId}, ${until}, ${by.accountId} from planned_seat s
    where s.consultation_id = ${id} and s.case_id = ${caseId} and s.left_out_at is null
      and not exists (select 1 from availability_answer a where a.seat_id = s.id)
    on conflict (seat_id) do update set until_on = excluded.until_on, asked_by = excluded.asked_by`.execute(
    tx,
  )
}

/** Types in what somebody said or wrote on paper; the last answer counts. */
export async function recordAnswer(
  tx: Tx,
  by: By,
  caseId: string,
  seatId: string,
  answer: Answer,
): Promise<void> {
  await tx
    .insertInto('availability_answer')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      seat_id: seatId,
      parts: [...answer.parts],
      likes: [...answer.likes],
      not_on: [...answer.notOn],
      way: 'paper',
      recorded_by: by.accountId,
    })
    .execute()
}

export type AskedByLink = { firstOn: Day; lastOn: Day; answer: Answer | null }

const tokenShape = /^[0-9a-f]{64}$/
const bytesOf = (token: string | undefined) =>
  token && tokenShape.test(token) ? Buffer.from(token, 'hex') : null

/** What the holder of a link is asked, with the own answer; null when the link does not work (any more). */
export async function askedByLink(tx: Tx, token: string | undefined): Promise<AskedByLink | null> {
  const bytes = bytesOf(token)
  if (!bytes) return null
  const { rows } = await sql<{ asked: AskedByLink | null }>`select asked_by_link(${bytes}) as asked`.execute(
    tx,
  )
  return rows[0]?.asked ?? null
}

/** Keeps the answer of whoever holds a link; false when the link does not work. */
export async function answerByLink(tx: Tx, token: string | undefined, answer: Answer): Promise<boolean> {
  const bytes = bytesOf(token)
  if (!bytes) return false
  const { rows } = await sql<{ kept: boolean }>`
    select answer_by_link(${bytes}, ${[...answer.parts]}::text[], ${[...answer.likes]}::text[], ${[...answer.notOn]}::date[]) as kept`.execute(
    tx,
  )
  return rows[0]?.kept ?? false
}

export type MomentRequest = {
  seatId: string
  caseId: string
  firstOn: Day
  lastOn: Day
  untilOn: Day
  answer: Answer | null
}

/** When the asker of a family is asked to come, with the own answer; nothing of anybody else. */
export async function myMomentRequests(tx: Tx): Promise<MomentRequest[]> {
  const { rows } = await sql<MomentRequest>`
    select seat_id as "seatId", case_id as "caseId", first_on as "firstOn", last_on as "lastOn", until_on as "untilOn", answer
    from my_moment_requests() order by until_on, seat_id`.execute(tx)
  return rows
}

/** Keeps the answer of somebody on the own pages; false when it is not asked any more. */
export async function answerMyMoment(tx: Tx, seatId: string, answer: Answer): Promise<boolean> {
  const { rows } = await sql<{ kept: boolean }>`
    select answer_my_moment(${seatId}::uuid, ${[...answer.parts]}::text[], ${[...answer.likes]}::text[],
      ${[...answer.notOn]}::date[]) as kept`.execute(tx)
  return rows[0]?.kept ?? false
}
