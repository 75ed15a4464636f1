import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { asksMe } from '../deputy/store.server.ts'
import type { AnswerWay, MessageInput } from './rules.ts'

type By = { accountId: string; regionId: string }

export type Message = {
  id: string
  caseId: string
  toldBy: string
  words: string
  answerWay: AnswerWay
  isAlarming: boolean
  answerBy: Day
  toldOn: Day
  answer: { words: string; by: string | null; on: Day } | null
}

const amsterdam = (moment: string) => sql<Day>`(${sql.ref(moment)} at time zone 'Europe/Amsterdam')::date`

const messages = (within: RawBuilder<unknown>) => sql`
  select m.id, m.case_id as "caseId", coalesce(p.given_name, p.family_name, '') as "toldBy", m.words, m.answer_way as "answerWay",
    m.is_alarming as "isAlarming", m.answer_by as "answerBy", ${amsterdam('m.recorded_at')} as "toldOn",
    case when a.message_id is not null then json_build_object('words', a.words, 'by', c.name, 'on', ${amsterdam('a.answered_at')}) end as answer
  from family_message m join person p on p.id = m.person_id
  left join family_message_answer a on a.message_id = m.id left join account c on c.id = a.answered_by
  where ${within} order by m.recorded_at desc, m.id`

const pieceOf = (within: RawBuilder<unknown>): RawBuilder<Message[]> => sql`
  (select coalesce(json_agg(x), '[]') from (${messages(within)}) x)`

/** What the family of a household sent, the latest first; nothing for who may not read it. */
export const messagesPiece = (caseId: string): RawBuilder<Message[]> =>
  pieceOf(sql`m.case_id = ${caseId}::uuid`)

/** What waits for an answer in the households that ask the reader today. */
export const waitingMessagesPiece = (): RawBuilder<Message[]> =>
  pieceOf(sql`${asksMe('m.case_id')} and a.message_id is null`)

export async function messagesIn(tx: Tx, caseId: string): Promise<Message[]> {
  const { rows } = await sql<Message>`${messages(sql`m.case_id = ${caseId}::uuid`)}`.execute(tx)
  return rows
}

/** Answers a message, once. */
export async function answerMessage(
  tx: Tx,
  by: By,
  caseId: string,
  messageId: string,
  words: string,
): Promise<void> {
  await tx
    .insertInto('family_message_answer')
    .values({
      message_id: messageId,
      region_id: by.regionId,
      case_id: caseId,
      words,
      answered_by: by.accountId,
    })
    .execute()
}

type Sent = MessageInput & { answerBy: Day; isAlarming: boolean }

/** Sends a question or message. Of some nothing can be read back, so its id is taken first. */
export async function sendMessage(
  tx: Tx,
  by: By & { personId: string },
  caseId: string,
  { words, answerWay, answerBy, isAlarming }: Sent,
): Promise<string> {
  const id = await newId(tx)
  await tx
    .insertInto('family_message')
    .values({
      id,
      region_id: by.regionId,
      case_id: caseId,
      person_id: by.personId,
      words,
      answer_way: answerWay,
      is_alarming: isAlarming,
      answer_by: answerBy,
      recorded_by: by.accountId,
    })
    .execute()
  return id
}

export type OwnMessage = {
  id: string
  words: string
  toldOn: Day
  answerBy: Day
  answer: { words: string; on: Day } | null
}

/** What somebody of the family sent and wanted answered on the own pages, the latest first. */
export async function ownMessages(tx: Tx, accountId: string, caseId: string): Promise<OwnMessage[]> {
  const { rows } = await sql<OwnMessage>`
    select m.id, m.words, ${amsterdam('m.recorded_at')} as "toldOn", m.answer_by as "answerBy",
      case when a.message_id is not null then json_build_object('words', a.words, 'on', ${amsterdam('a.answered_at')}) end as answer
    from family_message m left join family_message_answer a on a.message_id = m.id
    where m.recorded_by = ${accountId} and m.case_id = ${caseId} and m.answer_way = 'here'
    order by m.recorded_at desc, m.id`.execute(tx)
  return rows
}
