import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { AnswerInput, WishInput, WishOutcome } from './rules.ts'

type By = { accountId: string; regionId: string }

export type Wish = {
  id: string
  caseId: string
  household: string
  toldBy: string
  contactPerson: string | null
  words: string
  mayTell: boolean
  isAlarming: boolean
  toldOn: Day
  answerBy: Day
  outcome: WishOutcome | null
  answer: string | null
  answeredOn: Day | null
}

/** The wishes that the asker hears as who steps in when it matters, what waits first. */
export async function wishesToMe(tx: Tx): Promise<Wish[]> {
  const { rows } = await sql<Wish>`
    select id, case_id as "caseId", household, told_by as "toldBy", contact_person as "contactPerson", words,
      may_tell as "mayTell", is_alarming as "isAlarming", told_on as "toldOn", answer_by as "answerBy", outcome, answer,
      answered_on as "answeredOn"
    from wishes_to_me() order by outcome is not null, told_on desc, id`.execute(tx)
  return rows
}

/** How many of them wait for an answer. */
export const waitingWishesPiece = (): RawBuilder<number> => sql`
  (select count(*)::integer from wishes_to_me() where outcome is null)`

/** Answers a wish, once. */
export async function answerWish(
  tx: Tx,
  by: By,
  { id, caseId }: Pick<Wish, 'id' | 'caseId'>,
  { outcome, words }: AnswerInput,
): Promise<void> {
  await tx
    .insertInto('contact_wish_answer')
    .values({
      wish_id: id,
      region_id: by.regionId,
      case_id: caseId,
      outcome,
      words,
      answered_by: by.accountId,
    })
    .execute()
}

export type WishHolder = { accountId: string; name: string }

/** Who hears a wish of the asker about a household of theirs; never the contact person. */
export async function myWishHolders(tx: Tx, caseId: string): Promise<WishHolder[]> {
  const { rows } = await sql<WishHolder>`
    select account_id as "accountId", name from my_wish_holders(${caseId}::uuid)`.execute(tx)
  return rows
}

type Told = WishInput & { answerBy: Day; isAlarming: boolean }

/** Keeps a wish for another contact person; returns its id. */
export async function makeWish(
  tx: Tx,
  by: By & { personId: string },
  caseId: string,
  { words, first, answerBy, isAlarming }: Told,
): Promise<string> {
  const id = await newId(tx)
  await tx
    .insertInto('contact_wish')
    .values({
      id,
      region_id: by.regionId,
      case_id: caseId,
      person_id: by.personId,
      words,
      may_tell: first === 'both',
      is_alarming: isAlarming,
      answer_by: answerBy,
      recorded_by: by.accountId,
    })
    .execute()
  return id
}

export type OwnWish = {
  id: string
  caseId: string
  words: string
  toldOn: Day
  answerBy: Day
  outcome: WishOutcome | null
  answer: string | null
  answeredOn: Day | null
}

/** What somebody of the family wished, with what came of it, the latest first. */
export async function ownWishes(tx: Tx, accountId: string): Promise<OwnWish[]> {
  const { rows } = await sql<OwnWish>`
    select w.id, w.case_id as "caseId", w.words, (w.recorded_at at time zone 'Europe/Amsterdam')::date as "toldOn",
      w.answer_by as "answerBy", a.outcome, a.words as answer, (a.answered_at at time zone 'Europe/Amsterdam')::date as "answeredOn"
    from contact_wish w left join contact_wish_answer a on a.wish_id = w.id
    where w.recorded_by = ${accountId} order by w.recorded_at desc, w.id`.execute(tx)
  return rows
}
