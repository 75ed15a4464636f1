import type { ReportSnapshot } from '../document/snapshot.ts'
import { casesLine, partNames, words } from './text.nl.ts'

/** What is different in one part of the report, a line each. */
export type Difference = { part: string; lines: string[] }

type Told = { key?: string | undefined; title: string; tells: string; isNowSupported?: boolean }

const same = (one: Told, other: Told) =>
  one.key !== undefined && other.key !== undefined ? one.key === other.key : one.title === other.title

function linesOf(before: readonly Told[], now: readonly Told[]): string[] {
  const fresh = now.filter(one => !before.some(other => same(one, other)))
  const changed = now.filter(one => before.some(other => same(one, other) && other.tells !== one.tells))
  const gone = before.filter(one => !now.some(other => same(one, other)))
  return [
    ...fresh.map(one => words.fresh(one.title)),
    ...changed.map(one => (one.isNowSupported ? words.supported(one.title) : words.changed(one.title))),
    ...gone.map(one => words.gone(one.title)),
  ]
}

const told = (parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join('\n')

const lessonsOf = ({ lessons }: ReportSnapshot, before?: ReportSnapshot): Told[] =>
  lessons.map(({ key, title, statement, strength, sufficient }) => ({
    ...{ key, title, tells: told([title, statement, strength]) },
    isNowSupported: sufficient && !before?.lessons.some(one => one.title === title && one.sufficient),
  }))

const improvementsOf = ({ improvements }: ReportSnapshot): Told[] =>
  improvements.map(({ key, title, text, moments }) => ({
    ...{ key, title, tells: told([title, text, JSON.stringify(moments)]) },
  }))

const developmentsOf = (developments: ReportSnapshot['regional']): Told[] =>
  developments.map(({ key, title, text, moments }) => ({
    ...{ key, title, tells: told([title, text, JSON.stringify(moments)]) },
  }))

const groupsOf = ({ organisation }: ReportSnapshot): Told[] =>
  organisation.groups.map(({ key, name, does, members }) => ({
    ...{ key, title: name, tells: told([name, does, ...members]) },
  }))

/** The parts that come from what was recorded. */
function recordedDifferences(before: ReportSnapshot, now: ReportSnapshot): Difference[] {
  return [
    { part: partNames.organisation, lines: linesOf(groupsOf(before), groupsOf(now)) },
    { part: partNames.lessons, lines: linesOf(lessonsOf(before), lessonsOf(now, before)) },
    { part: partNames.improvements, lines: linesOf(improvementsOf(before), improvementsOf(now)) },
    {
      part: partNames.regional,
      lines: linesOf(developmentsOf(before.regional), developmentsOf(now.regional)),
    },
    {
      part: partNames.national,
      lines: linesOf(developmentsOf(before.national), developmentsOf(now.national)),
    },
  ].filter(({ lines }) => lines.length > 0)
}

type Treatments = ReportSnapshot['treatments']

/** What is new since the report before: per part, with what the meetings concluded about that report. */
export function newsSince(before: ReportSnapshot, later: Treatments, now: ReportSnapshot): Difference[] {
  const concluded = later.flatMap(({ meeting, conclusion }) =>
    conclusion === null ? [] : [words.concluded(meeting, conclusion)],
  )
  return [
    ...(concluded.length > 0 ? [{ part: partNames.treated, lines: concluded }] : []),
    { part: partNames.cases, lines: [casesLine(before.cases.totals)] },
    ...recordedDifferences(before, now),
  ]
}

/** What a corrigendum says otherwise than the report that it puts right. */
export function correctedSince(before: ReportSnapshot, now: ReportSnapshot): Difference[] {
  const changed = (part: string, of: (snapshot: ReportSnapshot) => unknown): Difference[] =>
    JSON.stringify(of(before)) === JSON.stringify(of(now)) ? [] : [{ part, lines: [words.otherwise] }]
  return [
    ...changed(partNames.head, ({ memo }) => memo),
    ...changed(partNames.proposals, ({ proposals }) => proposals),
    ...changed(partNames.explanation, ({ explanation }) => explanation),
    ...changed(partNames.mission, ({ mission }) => mission),
    ...changed(partNames.cases, ({ cases }) => [cases.perGarden, cases.totals]),
    ...changed(partNames.figures, ({ figures }) => figures),
    ...recordedDifferences(before, now),
  ]
}
