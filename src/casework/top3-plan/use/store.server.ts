import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { asksMe } from '../../deputy/store.server.ts'
import { dangerWordsOf } from '../../safety-measurement/danger-word/store.server.ts'
import type { Plan, Word } from '../rules.ts'
import { type About, type AnswerInput, eventOf, type Following } from './rules.ts'

type By = { accountId: string; regionId: string }
type Of = Pick<Plan, 'id' | 'caseId'>
type Told = { word: Word; note?: string | undefined }

/** What the house hears of it, with ids only; null when nobody has to. */
export type Fact = { name: string; ids: Record<string, string> } | null

/** Adds what somebody told of the plan in force. Of the family nobody reads back what fails, so its id is taken first. */
export async function tellWord(
  tx: Tx,
  by: By,
  plan: Of,
  participantId: string,
  about: About,
  { word, note }: Told,
): Promise<Fact> {
  const id = await newId(tx)
  await tx
    .insertInto('plan_word')
    .values({
      id,
      region_id: by.regionId,
      case_id: plan.caseId,
      plan_id: plan.id,
      situation_id: about.situationId,
      agreement_id: about.agreementId,
      participant_id: participantId,
      word,
      note: note ?? null,
      recorded_by: by.accountId,
    })
    .execute()
  const name = eventOf({ word, note: note ?? null }, { dangerWords: await dangerWordsOf(tx) })
  return name === null ? null : { name, ids: { caseId: plan.caseId, planId: plan.id, wordId: id } }
}

export type OpenWord = { id: string; caseId: string; word: Word; note: string | null; on: Day; what: string }

/** What was told and waits for who decides what follows, in the households that ask the reader today. */
export const openWordsPiece = (): RawBuilder<OpenWord[]> => sql`
  (select coalesce(json_agg(x), '[]') from (
    select w.id, w.case_id as "caseId", w.word, w.note, (w.recorded_at at time zone 'Europe/Amsterdam')::date as "on",
      coalesce(a.what, s.warning_sign, s.what) as what
    from plan_word w join unsafe_situation s on s.id = w.situation_id left join agreement a on a.id = w.agreement_id
    where ${asksMe('w.case_id')} and (w.word <> 'kept' or w.note is not null)
      and not exists (select 1 from plan_word_answer r where r.word_id = w.id)
      and exists (select 1 from household_case h where h.id = w.case_id and h.closed_on is null)
    order by w.id) x)`

export type ToldWord = OpenWord & {
  planId: string
  toldBy: string
  situation: string
  agreed: string | null
  answer: { follows: Following; words: string; by: string; on: Day } | null
}

/** One thing that was told, with who told it and what was decided; undefined out of reach. */
export async function wordOf(tx: Tx, caseId: string, wordId: string): Promise<ToldWord | undefined> {
  const { rows } = await sql<ToldWord>`
    select w.id, w.case_id as "caseId", w.plan_id as "planId", w.word, w.note,
      (w.recorded_at at time zone 'Europe/Amsterdam')::date as "on", coalesce(a.what, s.warning_sign, s.what) as what,
      s.what as situation, coalesce(a.consequence, s.consequence) as agreed, d.name as "toldBy",
      (select json_build_object('follows', r.follows, 'words', r.words, 'by', c.name,
          'on', (r.decided_at at time zone 'Europe/Amsterdam')::date)
        from plan_word_answer r join account c on c.id = r.decided_by where r.word_id = w.id) as answer
    from plan_word w join unsafe_situation s on s.id = w.situation_id join plan_participant d on d.id = w.participant_id
      left join agreement a on a.id = w.agreement_id
    where w.case_id = ${caseId}::uuid and w.id = ${wordId}::uuid`.execute(tx)
  return rows[0]
}

/** Records what follows, once. */
export async function answerWord(
  tx: Tx,
  by: By,
  caseId: string,
  wordId: string,
  { follows, words }: AnswerInput,
): Promise<void> {
  await tx
    .insertInto('plan_word_answer')
    .values({
      word_id: wordId,
      region_id: by.regionId,
      case_id: caseId,
      follows,
      words,
      decided_by: by.accountId,
    })
    .execute()
}

export type AnsweredWord = {
  id: string
  word: Word
  what: string
  follows: Following
  words: string
  on: Day
}

/** What was decided on what people told, for the timeline; who told it stays out. */
export const answeredPiece = (caseId: string): RawBuilder<AnsweredWord[]> => sql`
  (select coalesce(json_agg(x), '[]') from (
    select w.id, w.word, coalesce(a.what, s.warning_sign, s.what) as what, r.follows, r.words,
      (r.decided_at at time zone 'Europe/Amsterdam')::date as "on"
    from plan_word_answer r join plan_word w on w.id = r.word_id join unsafe_situation s on s.id = w.situation_id
      left join agreement a on a.id = w.agreement_id
    where r.case_id = ${caseId}::uuid order by r.decided_at) x)`
