import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { asksMe } from '../deputy/store.server.ts'
import { nameOf } from '../household-member/rules.ts'
import { release, withdraw } from '../release/store.server.ts'
import type {
  About,
  Advice,
  AnswerInput,
  Ground,
  Kind,
  Outcome,
  RecordInput,
  State,
  StepKind,
  Weighed,
  WeighInput,
} from './rules.ts'

type By = { accountId: string; regionId: string }
type At = { caseId: string; id: string }
type Named = { givenName: string | null; familyName: string | null; expectedOn: Day | null }

export const copyRelease = 'file-copy'

export type Step = {
  step: StepKind
  why: string | null
  outcome: Outcome | null
  grounds: Ground[]
  answer: string | null
  takenBy: string
  takenByName: string
  on: Day
}
export type Weighing = {
  childId: string
  childName: Named
  advice: Advice
  childView: string
  interest: string
  outcome: Weighed
  otherwiseWhy: string | null
  weighedBy: string
  weighedByName: string
  on: Day
}
type Stored = Named & {
  id: string
  caseId: string
  personId: string
  kind: Kind
  about: About
  words: string | null
  planId: string | null
  askedOn: Day
  how: string | null
  recordedByName: string | null
  steps: Step[]
  weighings: Weighing[]
  toDecide: number
  decided: number
  /** How many things were chosen to be destroyed. */
  toDestroy: number
  /** Who decided a line: they are not the second pair of eyes. */
  deciders: string[]
  isGiven: boolean
}

const dayAt = (column: string) => sql`(${sql.ref(column)} at time zone 'Europe/Amsterdam')::date`

/** Requests with all that became of them, the latest first. */
const requests = (within: RawBuilder<unknown>) => sql<Stored[]>`(
  select coalesce(json_agg(x order by x."askedOn" desc, x.at desc, x.id), '[]') from (
    select r.id, r.case_id as "caseId", r.person_id as "personId", r.kind, r.about, r.words, r.plan_id as "planId",
      r.asked_on as "askedOn", r.how, r.recorded_at as at, p.given_name as "givenName", p.family_name as "familyName",
      p.expected_on as "expectedOn", a.name as "recordedByName",
      (select coalesce(json_agg(json_build_object('step', s.step, 'why', s.why, 'outcome', s.outcome, 'grounds', s.grounds,
          'answer', s.answer, 'takenBy', s.taken_by, 'takenByName', b.name, 'on', ${dayAt('s.taken_at')}) order by s.number), '[]')
        from rights_step s join account b on b.id = s.taken_by where s.request_id = r.id) as steps,
      (select coalesce(json_agg(json_build_object('childId', w.child_id, 'advice', w.advice, 'childView', w.child_view,
          'childName', json_build_object('givenName', c.given_name, 'familyName', c.family_name, 'expectedOn', c.expected_on),
          'interest', w.interest, 'outcome', w.outcome, 'otherwiseWhy', w.otherwise_why, 'weighedBy', w.weighed_by,
          'weighedByName', b.name, 'on', ${dayAt('w.weighed_at')}) order by w.number), '[]')
        from rights_weighing w join account b on b.id = w.weighed_by join person c on c.id = w.child_id
        where w.request_id = r.id) as weighings,
      (select count(*)::int from rights_line l where l.request_id = r.id and l.choice is null) as "toDecide",
      (select count(*)::int from rights_line l where l.request_id = r.id and l.choice is not null) as decided,
      array(select l.decided_by from rights_line l where l.request_id = r.id and l.decided_by is not null
        union select i.decided_by from destruction_item i where i.request_id = r.id) as deciders,
      (select count(*)::int from destruction_item i where i.request_id = r.id and i.choice = 'destroy') as "toDestroy",
      exists (select 1 from release e where e.thing_kind = ${copyRelease} and e.thing_id = r.id and e.withdrawn_at is null) as "isGiven"
    from rights_request r join person p on p.id = r.person_id left join account a on a.id = r.recorded_by
    where ${within}) x)`

export const requestsPiece = (caseId: string): RawBuilder<Stored[]> =>
  requests(sql`r.case_id = ${caseId}::uuid`)
/** The same of every household whose contact person asks. */
export const myRequestsPiece = (): RawBuilder<Stored[]> => requests(asksMe('r.case_id'))
/** The same of every household within reach, to look at as the second pair of eyes. */
export const requestsInReachPiece = (): RawBuilder<Stored[]> => requests(sql`true`)

/** A request as it stands now. */
export function standingOf(stored: Stored) {
  const { givenName, familyName, expectedOn, ...request } = stored
  const { steps } = request
  const state: State = (steps.findLast(one => one.step !== 'prolonged')?.step as State | undefined) ?? 'asked'
  const proposal = steps.findLast(one => one.step === 'proposed') ?? null
  const weighing = request.weighings.at(-1) ?? null
  return {
    ...request,
    name: nameOf({ givenName, familyName, expectedOn }),
    state,
    isProlonged: steps.some(one => one.step === 'prolonged'),
    proposal,
    outcome: proposal?.outcome ?? null,
    weighing: weighing && { ...weighing, childName: nameOf(weighing.childName) },
    /** Who had a hand in the answer, and is not the second pair of eyes. */
    hands: [
      ...(proposal ? [proposal.takenBy] : []),
      ...request.weighings.map(one => one.weighedBy),
      ...request.deciders,
    ],
  }
}
export type Request = ReturnType<typeof standingOf>

export async function requestsOf(tx: Tx, caseId: string): Promise<Request[]> {
  const { all } = await gather(tx, { all: requestsPiece(caseId) })
  return all.map(standingOf)
}

/** Own words that somebody set beside a plan, or beside the whole file where no plan is given. */
export async function statementsBeside(tx: Tx, caseId: string, planId: string | null): Promise<Request[]> {
  const beside = planId ? sql`r.plan_id = ${planId}::uuid` : sql`r.plan_id is null`
  const { all } = await gather(tx, {
    all: requests(sql`r.case_id = ${caseId}::uuid and r.kind = 'statement' and ${beside}`),
  })
  return all.map(standingOf)
}

type Asked = {
  caseId: string
  personId: string
  kind: Kind
  about: About
  words: string | undefined
  planId?: string | undefined
  askedOn: Day
  how?: string
}

/** Records what somebody asks; returns the request's id. */
export async function ask(tx: Tx, by: By, asked: Asked): Promise<string> {
  const id = crypto.randomUUID()
  await tx
    .insertInto('rights_request')
    .values({
      id,
      region_id: by.regionId,
      case_id: asked.caseId,
      person_id: asked.personId,
      kind: asked.kind,
      about: asked.about,
      words: asked.words ?? null,
      plan_id: asked.planId || null,
      asked_on: asked.askedOn,
      how: asked.how ?? null,
      recorded_by: by.accountId,
    })
    .execute()
  return id
}

/** Writes down what somebody asked otherwise. */
export const recordAsked = (tx: Tx, by: By, caseId: string, input: RecordInput): Promise<string> =>
  ask(tx, by, { ...input, caseId, words: input.words })

/** Weighs what a parent asks against what is good for the child. */
export async function weigh(tx: Tx, by: By, at: At, advice: Advice, input: WeighInput): Promise<void> {
  await tx
    .insertInto('rights_weighing')
    .values({
      request_id: at.id,
      number: sql<number>`(select count(*) + 1 from rights_weighing w where w.request_id = ${at.id})`,
      region_id: by.regionId,
      case_id: at.caseId,
      child_id: input.childId,
      advice,
      child_view: input.childView,
      interest: input.interest,
      outcome: input.outcome,
      otherwise_why: input.otherwiseWhy ?? null,
      weighed_by: by.accountId,
    })
    .execute()
}

type NewStep = { step: StepKind; why?: string | undefined } & Partial<
  Pick<AnswerInput, 'outcome' | 'grounds' | 'answer'>
>

/** Takes a step; `number` is how many steps its taker had in view. */
export async function takeRightsStep(tx: Tx, by: By, at: At, number: number, step: NewStep): Promise<void> {
  await tx
    .insertInto('rights_step')
    .values({
      request_id: at.id,
      number: number + 1,
      region_id: by.regionId,
      case_id: at.caseId,
      step: step.step,
      why: step.why ?? null,
      outcome: step.outcome ?? null,
      grounds: step.grounds ?? [],
      answer: step.answer ?? null,
      taken_by: by.accountId,
    })
    .execute()
}

/** Confirms an answer that another proposed, and gives the copy of the file where that was asked and allowed. */
export async function confirm(tx: Tx, by: By, request: Request): Promise<void> {
  await takeRightsStep(tx, by, request, request.steps.length, { step: 'confirmed' })
  if (request.kind !== 'see' || request.outcome === 'refused') return
  await release(tx, by, { kind: copyRelease, caseId: request.caseId, thingId: request.id }, request.personId)
}

/** Takes the copy back. False when nobody had it. */
export const takeBackCopy = (tx: Tx, by: By, { id, caseId, personId }: Request): Promise<boolean> =>
  withdraw(tx, by, { kind: copyRelease, caseId, thingIds: sql<string[]>`array[${id}::uuid]` }, personId)
