import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#src/kernel/day.ts'
import { amsterdamDay } from '#src/platform/database/amsterdam-day.ts'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { asksMe } from '../deputy/store.server.ts'
import {
  type IncidentInput,
  type IncidentState,
  type IncidentStep,
  type Source,
  type StepInput,
  type Touch,
  touches,
} from './rules.ts'

type By = { accountId: string; regionId: string }

/** Whether an incident still waits for a follow-up: what `stateAfter` says, for many rows at once. */
const isOpen = sql<boolean>`coalesce((
  select s.step <> 'followed-up' from incident_step s
  where s.incident_id = i.id and s.step <> 'added' order by s.number desc limit 1), true)`

export type IncidentLine = { id: string; caseId: string; happenedOn: Day; what: string; state: IncidentState }

const lines = (tx: Tx) =>
  tx
    .selectFrom('incident as i')
    .select([
      'i.id',
      'i.case_id as caseId',
      'i.happened_on as happenedOn',
      'i.what',
      sql<IncidentState>`case when ${isOpen} then 'open' else 'followed-up' end`.as('state'),
    ])
    .orderBy('i.happened_on', 'desc')
    .orderBy('i.id', 'desc')

/** The incidents of one household, the latest first. */
export const incidentsPiece = (tx: Tx, caseId: string): RawBuilder<IncidentLine[]> =>
  jsonArrayFrom(lines(tx).where('i.case_id', '=', caseId))

/** What of one household still waits for a follow-up. */
export const openIncidentsPiece = (tx: Tx, caseId: string): RawBuilder<IncidentLine[]> =>
  jsonArrayFrom(lines(tx).where('i.case_id', '=', caseId).where(isOpen))

const openLines = (tx: Tx) =>
  lines(tx)
    .innerJoin('household_case as c', 'c.id', 'i.case_id')
    .where('c.closed_on', 'is', null)
    .where(isOpen)

/** Open incidents of all households whose contact person asks. */
export const myOpenIncidentsPiece = (tx: Tx): RawBuilder<IncidentLine[]> =>
  jsonArrayFrom(openLines(tx).where(asksMe('i.case_id')))

/** Open incidents of all households within reach. */
export const openInReachPiece = (tx: Tx): RawBuilder<IncidentLine[]> => jsonArrayFrom(openLines(tx))

/** How many incidents of a household still wait for a follow-up; a household with one can't be closed. */
export async function countOpenIncidents(tx: Tx, caseId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('incident as i')
    .where('i.case_id', '=', caseId)
    .where(isOpen)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** One incident with everybody it touched and all that was written beside it. */
export async function incidentOf(tx: Tx, caseId: string, incidentId: string) {
  return tx
    .selectFrom('incident as i')
    .leftJoin('account as a', 'a.id', 'i.recorded_by')
    .where('i.id', '=', incidentId)
    .where('i.case_id', '=', caseId)
    .select([
      'i.id',
      'i.happened_on as happenedOn',
      'i.around',
      'i.what',
      sql<Source>`i.source`.as('source'),
      'i.told_by as toldBy',
      'i.police_reference as policeReference',
      'a.name as recordedByName',
      amsterdamDay('i.recorded_at').as('recordedOn'),
      jsonArrayFrom(
        tx
          .selectFrom('incident_person as w')
          .innerJoin('person as p', 'p.id', 'w.person_id')
          .where('w.incident_id', '=', incidentId)
          .select([
            sql<Touch>`w.how`.as('how'),
            'p.given_name as givenName',
            'p.family_name as familyName',
            'p.expected_on as expectedOn',
          ])
          .orderBy('p.birth_date', 'desc'),
      ).as('people'),
      jsonArrayFrom(
        tx
          .selectFrom('incident_step as s')
          .leftJoin('account as b', 'b.id', 's.taken_by')
          .where('s.incident_id', '=', incidentId)
          .select([
            's.number',
            sql<IncidentStep>`s.step`.as('step'),
            's.words',
            'b.name as byName',
            amsterdamDay('s.taken_at').as('on'),
          ])
          .orderBy('s.number'),
      ).as('steps'),
    ])
    .executeTakeFirst()
}
export type Incident = NonNullable<Awaited<ReturnType<typeof incidentOf>>>

/** Records what happened and whom it touched; returns its id. */
export async function recordIncident(tx: Tx, by: By, caseId: string, input: IncidentInput): Promise<string> {
  const incidentId = await newId(tx)
  const row = { region_id: by.regionId, case_id: caseId }
  await tx
    .insertInto('incident')
    .values({
      ...row,
      id: incidentId,
      happened_on: input.happenedOn,
      around: input.around ?? null,
      what: input.what,
      source: input.source,
      told_by: input.toldBy ?? null,
      police_reference: input.policeReference ?? null,
      recorded_by: by.accountId,
    })
    .execute()
  const people = touches.flatMap(how =>
    [...new Set(input[how])].map(personId => ({ ...row, incident_id: incidentId, person_id: personId, how })),
  )
  if (people.length > 0) await tx.insertInto('incident_person').values(people).execute()
  return incidentId
}

/** Writes the next line beside an incident; the database refuses one that does not follow. */
export async function takeStep(
  tx: Tx,
  by: By,
  caseId: string,
  incident: Pick<Incident, 'id'> & { steps: readonly unknown[] },
  { step, words }: StepInput,
): Promise<void> {
  await tx
    .insertInto('incident_step')
    .values({
      incident_id: incident.id,
      region_id: by.regionId,
      case_id: caseId,
      number: incident.steps.length + 1,
      step,
      words,
      taken_by: by.accountId,
    })
    .execute()
}
