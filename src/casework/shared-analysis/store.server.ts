import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#src/kernel/day.ts'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { type Named, nameOf } from '../household-member/rules.ts'
import { type AnalysisInput, type Kind, linesFrom, type Part, type ViewInput } from './rules.ts'

type By = { accountId: string; regionId: string }

/** Writes the next version after the one that was in view; null when another came between. */
export async function writeAnalysis(
  tx: Tx,
  by: By,
  caseId: string,
  input: AnalysisInput,
  latest: number,
): Promise<string | null> {
  if (input.version !== latest) return null
  const id = await newId(tx)
  const row = { region_id: by.regionId, case_id: caseId }
  await tx
    .insertInto('shared_analysis')
    .values({
      ...row,
      id,
      number: latest + 1,
      story: input.story,
      made_on: input.madeOn,
      people: input.people,
      colleagues: input.colleagues,
      others: input.others ?? null,
      no_family_reason: input.people.length > 0 ? null : (input.noFamilyReason ?? null),
      why_changed: latest > 0 ? (input.whyChanged ?? null) : null,
      written_by: by.accountId,
    })
    .execute()
  await tx
    .insertInto('shared_analysis_line')
    .values(linesFrom(input).map((line, index) => ({ ...row, analysis_id: id, place: index + 1, ...line })))
    .execute()
  return id
}

const linesOf = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('shared_analysis_line as l')
      .whereRef('l.analysis_id', '=', sql.ref('v.id'))
      .select([sql<Part>`l.part`.as('part'), sql<Kind>`l.kind`.as('kind'), 'l.words', 'l.source', 'l.result'])
      .orderBy('l.place'),
  )

const viewsOf = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('shared_analysis_view as w')
      .innerJoin('person as p', 'p.id', 'w.person_id')
      .whereRef('w.analysis_id', '=', sql.ref('v.id'))
      .select([
        'w.id',
        'w.words',
        'w.how_told as howTold',
        'w.told_on as toldOn',
        'p.given_name as givenName',
        'p.family_name as familyName',
        'p.expected_on as expectedOn',
      ])
      .orderBy('w.told_on')
      .orderBy('w.recorded_at'),
  )

const familyAt = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('person as p')
      .where(sql<boolean>`p.id = any (v.people)`)
      .select([
        'p.id',
        'p.given_name as givenName',
        'p.family_name as familyName',
        'p.expected_on as expectedOn',
      ])
      .orderBy('p.birth_date'),
  )

const colleaguesAt = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('account as a')
      .where(sql<boolean>`a.id = any (v.colleagues)`)
      .select(['a.id', 'a.name'])
      .orderBy('a.name'),
  )

/** Every version of a household's analysis, the newest first: one statement. */
export async function analysesIn(tx: Tx, caseId: string) {
  const rows = await tx
    .selectFrom('shared_analysis as v')
    .leftJoin('account as a', 'a.id', 'v.written_by')
    .where('v.case_id', '=', caseId)
    .select([
      'v.id',
      'v.case_id as caseId',
      'v.number',
      'v.story',
      'v.made_on as madeOn',
      'v.others',
      'v.no_family_reason as noFamilyReason',
      'v.why_changed as whyChanged',
      'v.written_by as writtenBy',
      'v.written_at as writtenAt',
      'a.name as writtenByName',
      linesOf(tx).as('lines'),
      viewsOf(tx).as('views'),
      familyAt(tx).as('family'),
      colleaguesAt(tx).as('colleagues'),
    ])
    .orderBy('v.number', 'desc')
    .execute()
  return rows.map(({ views, family, ...row }) => ({
    ...row,
    views: views.map(view => ({ ...view, name: nameOf(view) })),
    family: family.map(person => ({ id: person.id, name: nameOf(person) })),
  }))
}
export type Analysis = Awaited<ReturnType<typeof analysesIn>>[number]

/** Keeps how somebody of the family sees a version, beside it. */
export async function recordView(
  tx: Tx,
  by: By,
  analysis: Pick<Analysis, 'id' | 'caseId'>,
  input: ViewInput,
): Promise<void> {
  await tx
    .insertInto('shared_analysis_view')
    .values({
      region_id: by.regionId,
      case_id: analysis.caseId,
      analysis_id: analysis.id,
      person_id: input.personId,
      words: input.words,
      how_told: input.howTold,
      told_on: input.toldOn,
      recorded_by: by.accountId,
    })
    .execute()
}

export type AnalysisOverview = {
  id: string
  number: number
  story: string
  madeOn: Day
  views: number
  challenges: number
  told: { by: Named; on: Day }[]
}[]

/** What the page of a household shows of its analysis: the versions, the newest first. */
export const analysisPiece = (caseId: string): RawBuilder<AnalysisOverview> => sql`
  (select coalesce(json_agg(json_build_object('id', v.id, 'number', v.number, 'story', left(v.story, 400), 'madeOn', v.made_on,
    'views', (select count(*)::int from shared_analysis_view w where w.analysis_id = v.id),
    'told', (select coalesce(json_agg(json_build_object('on', w.told_on, 'by', json_build_object('id', p.id, 'givenName', p.given_name,
      'familyName', p.family_name, 'expectedOn', p.expected_on)) order by w.told_on, w.id), '[]')
      from shared_analysis_view w join person p on p.id = w.person_id where w.analysis_id = v.id),
    'challenges', (select count(*)::int from challenge c where c.analysis_id = v.id)) order by v.number desc), '[]')
  from shared_analysis v where v.case_id = ${caseId}::uuid)`

export type AnalysisFact = { caseId: string; id: string }[]

/** The newest versions that nobody challenged yet, in open households where this scientist works and wrote them not. */
export const analysisCallsPiece = (accountId: string): RawBuilder<AnalysisFact> => sql`
  (select coalesce(json_agg(json_build_object('caseId', v.case_id, 'id', v.id)), '[]') from shared_analysis v
  where v.written_by <> ${accountId}::uuid
    and exists (select 1 from household_case h where h.id = v.case_id and h.closed_on is null)
    and exists (select 1 from case_involvement i where i.case_id = v.case_id and i.account_id = ${accountId}::uuid
      and i.capacity = 'behavioural-scientist' and i.during @> app_now())
    and not exists (select 1 from shared_analysis n where n.case_id = v.case_id and n.number > v.number)
    and not exists (select 1 from challenge c where c.analysis_id = v.id))`
