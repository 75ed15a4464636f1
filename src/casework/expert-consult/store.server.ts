import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import {
  type AskInput,
  type ConsultKind,
  type ConsultStep,
  type Expertise,
  expertises,
  type Following,
  type ReferInput,
  stateOf,
  type UseInput,
} from './rules.ts'
import { expertiseNames } from './text.nl.ts'

type By = { accountId: string; regionId: string }

/** Organisations that are asked by their own name. */
export async function advisingOrganisations(tx: Tx) {
  return tx
    .selectFrom('organisation')
    .where('kind', '=', 'adviser')
    .select(['id', 'name'])
    .orderBy('name')
    .execute()
}

const isExpertise = (askedOf: string): askedOf is Expertise =>
  (expertises as readonly string[]).includes(askedOf)

/** Asks a question; which household it is about stands in a table that no expert reads. Returns its id. */
export async function askExpert(
  tx: Tx,
  by: By,
  caseId: string,
  input: Omit<AskInput, 'urgency' | 'disclosureId' | 'kind' | 'follows'> & {
    disclosureId?: string | undefined
    kind?: ConsultKind
    /** The question that was sent on, of which this is the next. */
    follows?: string | undefined
  },
  today: Day,
): Promise<string> {
  const made = await sql<{ id: string }>`select uuidv7() as id`.execute(tx)
  const id = made.rows[0]?.id ?? ''
  const ofOrganisation = !isExpertise(input.askedOf)
  await tx
    .insertInto('expert_consult')
    .values({
      id,
      region_id: by.regionId,
      asked_of: ofOrganisation ? 'adviser' : input.askedOf,
      organisation_id: ofOrganisation ? input.askedOf : null,
      kind: input.kind ?? 'advice',
      question: input.question,
      summary: input.summary,
      asked_on: today,
      needed_by: input.neededBy,
      is_named: input.disclosureId !== undefined,
    })
    .execute()
  await tx
    .insertInto('expert_consult_case')
    .values({
      consult_id: id,
      region_id: by.regionId,
      case_id: caseId,
      asked_by: by.accountId,
      disclosure_id: input.disclosureId ?? null,
      follows: input.follows ?? null,
    })
    .execute()
  return id
}

const stepsOf = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('expert_consult_step as s')
      .leftJoin('account as a', 'a.id', 's.taken_by')
      .whereRef('s.consult_id', '=', sql.ref('e.id'))
      .select([
        sql<ConsultStep>`s.step`.as('step'),
        's.words',
        's.usefulness',
        sql<Following | null>`s.applied`.as('applied'),
        's.referred_to as referredTo',
        's.taken_at as takenAt',
        's.taken_by as takenBy',
        'a.name as takenByName',
      ]),
  )

const consults = (tx: Tx) =>
  tx
    .selectFrom('expert_consult as e')
    .leftJoin('organisation as o', 'o.id', 'e.organisation_id')
    .select([
      'e.id',
      'e.asked_of as askedOf',
      'o.name as organisation',
      sql<ConsultKind>`e.kind`.as('kind'),
      'e.question',
      'e.summary',
      'e.asked_on as askedOn',
      'e.needed_by as neededBy',
      'e.is_named as isNamed',
      stepsOf(tx).as('taken'),
    ])

type Found = Awaited<ReturnType<ReturnType<typeof consults>['execute']>>[number]

function withState<One extends Found>({ taken, ...one }: One) {
  const steps = taken.map(step => ({ ...step, takenAt: new Date(step.takenAt) }))
  const ofWhom = isExpertise(one.askedOf) ? expertiseNames[one.askedOf] : (one.organisation ?? '')
  return { ...one, ofWhom, steps, state: stateOf(steps.map(step => step.step)) }
}

const consultsOfCases = (tx: Tx) =>
  consults(tx)
    .innerJoin('expert_consult_case as c', 'c.consult_id', 'e.id')
    .select(['c.case_id as caseId', 'c.asked_by as askedBy', 'c.disclosure_id as disclosureId'])
    .select(
      sql<boolean>`exists (select 1 from expert_consult_case n where n.follows = e.id)`.as('isAskedAgain'),
    )
    .orderBy('e.id', 'desc')
export type ConsultRow = Awaited<ReturnType<ReturnType<typeof consultsOfCases>['execute']>>[number]

/** The question as it stands, from a row of this store or a piece of it. */
export const consultFrom = (row: ConsultRow) => withState(row)
export type Consult = ReturnType<typeof consultFrom>

/** The questions asked about the given households, newest first. */
export async function consultsIn(tx: Tx, caseIds: readonly string[]): Promise<Consult[]> {
  if (caseIds.length === 0) return []
  return (await consultsOfCases(tx).where('c.case_id', 'in', caseIds).execute()).map(consultFrom)
}

/** The same of one household, to gather with other pieces. */
export const consultsPiece = (tx: Tx, caseId: string): RawBuilder<ConsultRow[]> =>
  jsonArrayFrom(consultsOfCases(tx).where('c.case_id', '=', caseId))

/** The questions that are put to whoever asks: without household, asker or garden. The first needed comes first. */
export async function questionsToMe(tx: Tx) {
  const found = await consults(tx)
    .where(sql<boolean>`(e.asked_of = any (app_expertises()) or e.organisation_id = app_advises_for())`)
    .orderBy('e.needed_by')
    .orderBy('e.id')
    .execute()
  return found
    .map(withState)
    .filter(one => one.state !== 'withdrawn')
    .map(({ steps, ...one }) => {
      const stepOf = (kind: ConsultStep) => steps.find(step => step.step === kind) ?? null
      return {
        ...one,
        acceptedBy: stepOf('accepted')?.takenByName ?? null,
        answer: stepOf('answered'),
        referral: stepOf('referred'),
      }
    })
}
export type Question = Awaited<ReturnType<typeof questionsToMe>>[number]

/** Takes a step with a question; the database refuses one that does not follow. */
async function takeStep(
  tx: Tx,
  by: By,
  consultId: string,
  step: ConsultStep,
  words: string,
  more: { usefulness?: number; applied?: Following; referred_to?: string } = {},
) {
  await tx
    .insertInto('expert_consult_step')
    .values({
      consult_id: consultId,
      region_id: by.regionId,
      step,
      words,
      taken_by: by.accountId,
      ...more,
    })
    .execute()
}

/** Tells the asker and the own colleagues that somebody is at it. */
export const acceptQuestion = (tx: Tx, by: By, consultId: string) =>
  takeStep(tx, by, consultId, 'accepted', '')
export const referQuestion = (tx: Tx, by: By, consultId: string, { referredTo, why }: ReferInput) =>
  takeStep(tx, by, consultId, 'referred', why, { referred_to: referredTo })
export const answerQuestion = (tx: Tx, by: By, consultId: string, advice: string) =>
  takeStep(tx, by, consultId, 'answered', advice)
export const withdrawQuestion = (tx: Tx, by: By, consultId: string, why: string) =>
  takeStep(tx, by, consultId, 'withdrawn', why)
export const recordUse = (tx: Tx, by: By, consultId: string, { usedHow, usefulness, applied }: UseInput) =>
  takeStep(tx, by, consultId, 'used', usedHow, { usefulness, applied })
