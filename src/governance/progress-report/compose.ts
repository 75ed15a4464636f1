import { type Day, dayInWords, dayOf } from '#src/kernel/day.ts'
import { type ReportSnapshot, reportSnapshot } from './document/snapshot.ts'
import { mission } from './mission.nl.ts'
import { correctedSince, newsSince } from './news/differences.ts'
import { type CaseCount, shownCounts } from './rules.ts'
import { text } from './text.nl.ts'
import { sourceLines } from './told.nl.ts'
import { type Part, type Source, type Wording, worded } from './wording/rules.ts'

/** What somebody wrote for the report, apart from the facts that the region recorded anyhow. */
export type ReportWords = {
  cutOff: Day
  previousCutOff: Day
  previousNote: string | null
  subject: string
  distribute: boolean
  contactPerson: string
  units: string[]
  emails: string[]
  reference: string
  memoDate: Day
  proposals: string[]
  explanation: string[]
  deckLessonIds: string[]
  distribution: string[]
  wording: Wording
  edition: number
  correction: string | null
}

type Keyed<One> = Omit<One, 'key'> & { key: string }
/** An earlier report, with what meetings concluded about it since. */
type Earlier = { snapshot: ReportSnapshot; releasedOn: Day; treatments: ReportSnapshot['treatments'] }

export type LessonFact = Keyed<Omit<ReportSnapshot['lessons'][number], 'inDeck'>>
export type DevelopmentFact = Keyed<ReportSnapshot['regional'][number]> & { source: string }

/** Everything the region recorded that the report tells, gathered on one moment. */
export type ReportFacts = {
  regionName: string
  counts: readonly CaseCount[]
  publication: { shown: boolean; why: string; chosenAt: Date } | null
  smallNumberThreshold: number
  gardens: ReportSnapshot['organisation']['gardens']
  groups: readonly Keyed<ReportSnapshot['organisation']['groups'][number]>[]
  treatments: ReportSnapshot['treatments']
  lessons: readonly LessonFact[]
  improvements: readonly Keyed<ReportSnapshot['improvements'][number]>[]
  figures: ReportSnapshot['figures']
  regional: readonly DevelopmentFact[]
  national: readonly DevelopmentFact[]
  links: ReportSnapshot['links']
  /** The report released before this one, and the one that this one puts right. */
  previous: Earlier | null
  corrected: Earlier | null
}

/** Puts words and facts together into what the memo, the deck and the web page are made from. */
export function composeSnapshot(words: ReportWords, facts: ReportFacts, madeOn: Day): ReportSnapshot {
  const snapshot = reportSnapshot.parse({
    region: `Regio ${facts.regionName}`,
    cutOff: words.cutOff,
    previousCutOff: words.previousCutOff,
    madeOn,
    memo: headOf(words),
    proposals: words.proposals.map((proposal, index) => ({ no: index + 1, text: proposal })),
    treatments: facts.treatments,
    explanation: words.explanation,
    distribution: words.distribution,
    cases: casesOf(facts),
    figures: facts.figures,
    links: facts.links,
    sources: sourcesFor(words, facts, madeOn),
    ...recordedParts(words, facts),
  })
  return withDifferences(snapshot, words, facts)
}

const headOf = (words: ReportWords): ReportSnapshot['memo'] => ({
  subject: words.subject,
  distribute: words.distribute,
  contactPerson: words.contactPerson,
  units: words.units,
  emails: words.emails,
  reference: words.reference,
  date: words.memoDate,
})

/** What was recorded, in the report's own words where somebody wrote them. */
function recordedParts({ wording, deckLessonIds }: ReportWords, facts: ReportFacts) {
  const developments = (part: 'regional' | 'national') =>
    worded(facts[part], 'text', wording[part]).map(({ source: _, ...one }) => one)
  const points = worded(missionPoints, 'text', wording.mission)
  return {
    mission: { ...mission, points: points.map(({ key: _, ...point }) => point) },
    organisation: {
      gardens: facts.gardens,
      groups: worded(facts.groups, 'does', wording.organisation),
    },
    lessons: worded(facts.lessons, 'statement', wording.lessons).map(lesson => ({
      ...lesson,
      inDeck: deckLessonIds.includes(lesson.key),
    })),
    improvements: worded(facts.improvements, 'text', wording.improvements),
    regional: developments('regional'),
    national: developments('national'),
  }
}

const missionPoints = mission.points.map((point, at) => ({ key: String(at + 1), ...point }))

/** What the report tells by itself of each thing that was recorded, for who writes it in own words. */
export const sourcesOfPart = (part: Part, facts: ReportFacts): Source[] => {
  switch (part) {
    case 'mission':
      return missionPoints
    case 'organisation':
      return facts.groups.map(({ key, name, does }) => ({ key, title: name, text: does }))
    case 'lessons':
      return facts.lessons.map(({ key, title, statement }) => ({ key, title, text: statement }))
    default:
      return facts[part].map(({ key, title, text }) => ({ key, title, text }))
  }
}

/** Laid beside the report before, and beside the one that it puts right. */
function withDifferences(
  snapshot: ReportSnapshot,
  { edition, correction }: ReportWords,
  { previous, corrected }: ReportFacts,
): ReportSnapshot {
  return {
    ...snapshot,
    news: previous && {
      since: previous.snapshot.cutOff,
      differences: newsSince(previous.snapshot, previous.treatments, snapshot),
    },
    correction:
      corrected && correction
        ? {
            no: edition - 1,
            of: corrected.releasedOn,
            why: correction,
            differences: correctedSince(corrected.snapshot, snapshot),
          }
        : null,
  }
}

function casesOf({ counts, publication, smallNumberThreshold }: ReportFacts): ReportSnapshot['cases'] {
  const choice = publication?.shown ? publication : null
  const shown = shownCounts(counts, smallNumberThreshold, choice !== null)
  const hides = [...shown.perGarden, shown.totals].some(
    count => count.newCases === 'hidden' || count.followedCases === 'hidden',
  )
  const notes: string[] = [sourceLines.youngPeople]
  if (choice) notes.push(sourceLines.chosen(choice.why, dayInWords(dayOf(choice.chosenAt))))
  if (hides) notes.push(sourceLines.guarded(smallNumberThreshold))
  return { ...shown, notes }
}

function sourcesFor(words: ReportWords, facts: ReportFacts, madeOn: Day): ReportSnapshot['sources'] {
  const [cutOff, on] = [dayInWords(words.cutOff), dayInWords(madeOn)]
  const cases = [sourceLines.cases(cutOff)]
  if (words.previousNote)
    cases.push(sourceLines.previous(dayInWords(words.previousCutOff), words.previousNote))
  const told = (developments: readonly DevelopmentFact[]) => {
    const named = [...new Set(developments.map(one => one.source))]
    return named.length > 0 ? named : [sourceLines.developments(on)]
  }
  return {
    mission: [sourceLines.mission],
    organisation: [sourceLines.organisation(on)],
    cases,
    figures: facts.figures.length > 0 ? [sourceLines.figures] : [],
    lessons: [sourceLines.lessons(on)],
    improvements: [sourceLines.improvements(on)],
    regional: told(facts.regional),
    national: told(facts.national),
  }
}

/** The released facts with the conclusions that meetings reached after the release, each marked as such. */
export function withLaterConclusions(
  snapshot: ReportSnapshot,
  now: ReportSnapshot['treatments'],
): ReportSnapshot {
  const later = (frozen: ReportSnapshot['treatments'][number]) =>
    now.find(one => one.day === frozen.day && one.meeting === frozen.meeting)?.conclusion
  return {
    ...snapshot,
    treatments: snapshot.treatments.map(frozen => {
      const conclusion = frozen.conclusion ?? later(frozen)
      if (!conclusion || conclusion === frozen.conclusion) return frozen
      return { ...frozen, conclusion: `${conclusion} (${text.report.afterRelease})` }
    }),
  }
}
