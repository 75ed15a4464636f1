import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { asksMe } from '../deputy/store.server.ts'
import { type Named, nameOf } from '../household-member/rules.ts'
import { peopleJson, personJson } from '../household-member/store.server.ts'
import {
  type BeginInput,
  type BridgeInput,
  forWholeHousehold,
  isOver,
  type Kind,
  type results,
  type Step,
  type StepInput,
} from './rules.ts'

type By = { accountId: string; regionId: string }

export type TakenStep = {
  step: Step
  onDay: Day
  startOn: Day | null
  words: string | null
  result: (typeof results)[number] | null
  fitWords: string | null
  fitScore: number | null
  fitSaidBy: Named | null
  takenByName: string
}

export type StoredHelp = {
  id: string
  kind: Kind
  provider: string
  goal: string
  riskFactor: string | null
  orderReference: string | null
  forPersons: Named[]
  ties: { kind: 'situation' | 'condition'; what: string }[]
  steps: TakenStep[]
  bridges: { what: string; who: string; on: Day }[]
}

const list = (rows: RawBuilder<unknown>) => sql`(select coalesce(json_agg(x), '[]') from (${rows}) x)`

/** All help of a household, the latest recorded first. */
export const helpPiece = (
  caseId: string,
): RawBuilder<StoredHelp[]> => sql`(select coalesce(json_agg(y), '[]') from (
  select i.id, i.kind, i.provider, i.goal, i.risk_factor as "riskFactor", i.order_reference as "orderReference",
    ${peopleJson(sql`i.for_persons`)} as "forPersons",
    ${list(sql`select 'situation' as kind, s.what from unsafe_situation s where s.id = any(i.situations)
      union all select 'condition', s.what from safety_condition s where s.id = any(i.conditions)`)} as ties,
    ${list(sql`select s.step, s.on_day as "onDay", s.start_on as "startOn", s.words, s.result, s.fit_words as "fitWords",
        s.fit_score as "fitScore", (select ${personJson} from person p where p.id = s.fit_said_by) as "fitSaidBy", a.name as "takenByName"
      from intervention_step s join account a on a.id = s.taken_by where s.intervention_id = i.id order by s.number`)} as steps,
    ${list(sql`select b.what, b.who, (b.recorded_at at time zone 'Europe/Amsterdam')::date as "on"
      from intervention_bridge b where b.intervention_id = i.id order by b.recorded_at desc`)} as bridges
  from intervention i where i.case_id = ${caseId}::uuid order by i.recorded_at desc, i.id desc) y)`

/** Help with where it stands now. */
export function helpFrom(stored: StoredHelp) {
  const last = stored.steps.at(-1)
  if (!last) throw new Error(`Help ${stored.id} has no step`)
  const requested = stored.steps.find(one => one.step === 'requested')
  return {
    ...stored,
    state: last.step,
    since: last.onDay,
    startOn: last.startOn,
    requestedOn: requested?.onDay ?? null,
    waits: last.step === 'requested' || last.step === 'waiting',
    forNames: stored.forPersons.map(one => one.givenName ?? nameOf(one)),
  }
}
export type Help = ReturnType<typeof helpFrom>

export async function helpIn(tx: Tx, caseId: string): Promise<Help[]> {
  const { help } = await gather(tx, { help: helpPiece(caseId) })
  return help.map(helpFrom)
}

export type HelpFact = {
  id: string
  caseId: string
  provider: string
  requestedOn: Day
  startOn: Day | null
  hasBridge: boolean
}

/** Help that waits, in the households whose contact person asks. */
export const helpCallsPiece = (): RawBuilder<HelpFact[]> => sql`(
  select coalesce(json_agg(x), '[]') from (
    select i.id, i.case_id as "caseId", i.provider, l.start_on as "startOn",
      (select min(s.on_day) from intervention_step s where s.intervention_id = i.id and s.step = 'requested') as "requestedOn",
      exists (select 1 from intervention_bridge b where b.intervention_id = i.id) as "hasBridge"
    from intervention i
    cross join lateral (select s.step, s.start_on from intervention_step s where s.intervention_id = i.id order by s.number desc limit 1) l
    where l.step in ('requested', 'waiting')
      and ${asksMe('i.case_id')}
    order by i.recorded_at) x)`

type Ties = { situations: readonly { id: string }[] }

/** Records help with its first step; null when the same help stands here and is not over. */
export async function beginHelp(
  tx: Tx,
  by: By,
  caseId: string,
  input: BeginInput,
  { situations }: Ties,
): Promise<string | null> {
  const forPersons = input.forWhom.filter(id => id !== forWholeHousehold)
  const isSame = (one: Help) =>
    !isOver(one.state) &&
    one.kind === input.kind &&
    one.provider.toLowerCase() === input.provider.toLowerCase() &&
    one.forPersons.length === forPersons.length &&
    one.forPersons.every(({ id }) => forPersons.includes(id))
  if ((await helpIn(tx, caseId)).some(isSame)) return null
  const id = await newId(tx)
  const isSituation = (tie: string) => situations.some(one => one.id === tie)
  await tx
    .insertInto('intervention')
    .values({
      id,
      region_id: by.regionId,
      case_id: caseId,
      kind: input.kind,
      provider: input.provider,
      for_persons: forPersons,
      goal: input.goal,
      situations: input.ties.filter(isSituation),
      conditions: input.ties.filter(tie => !isSituation(tie)),
      risk_factor: input.riskFactor ?? null,
      order_reference: input.orderReference ?? null,
      recorded_by: by.accountId,
    })
    .execute()
  await takeStep(tx, by, { caseId, id }, input.step, { onDay: input.onDay, version: 0 })
  return id
}

type TakeInput = Pick<StepInput, 'onDay' | 'version'> & Partial<StepInput>

/** Takes a step after those that were in view; the database refuses one that does not follow. */
export async function takeStep(
  tx: Tx,
  by: By,
  help: { caseId: string; id: string },
  step: Step,
  input: TakeInput,
): Promise<void> {
  await tx
    .insertInto('intervention_step')
    .values({
      intervention_id: help.id,
      number: input.version + 1,
      region_id: by.regionId,
      case_id: help.caseId,
      step,
      on_day: input.onDay,
      start_on: input.startOn ?? null,
      words: input.words ?? null,
      result: input.result ?? null,
      fit_words: input.fitWords ?? null,
      fit_said_by: input.fitSaidBy ?? null,
      fit_score: input.fitScore ?? null,
      taken_by: by.accountId,
    })
    .execute()
}

/** Records what happens until help begins. */
export async function bridgeWait(tx: Tx, by: By, help: { caseId: string; id: string }, input: BridgeInput) {
  await tx
    .insertInto('intervention_bridge')
    .values({
      region_id: by.regionId,
      case_id: help.caseId,
      intervention_id: help.id,
      ...input,
      recorded_by: by.accountId,
    })
    .execute()
}
