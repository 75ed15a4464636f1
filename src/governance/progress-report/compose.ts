import { type Day, dayInWords, dayOf } from '#src/kernel/day.ts'
import { type ReportSnapshot, reportSnapshot } from './document/snapshot.ts'
import { mission } from './mission.nl.ts'
import { type CaseCount, shownCounts } from './rules.ts'
import { text } from './text.nl.ts'
import { sourceLines } from './told.nl.ts'

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
}

export type LessonFact = Omit<ReportSnapshot['lessons'][number], 'inDeck'> & { id: string }
export type DevelopmentFact = ReportSnapshot['regional'][number] & { source: string }

/** Everything the region recorded that the report tells, gathered on one moment. */
export type ReportFacts = {
  regionName: string
  counts: readonly CaseCount[]
  publication: { shown: boolean; why: string; chosenAt: Date } | null
  smallNumberThreshold: number
  gardens: ReportSnapshot['organisation']['gardens']
  groups: ReportSnapshot['organisation']['groups']
  treatments: ReportSnapshot['treatments']
  lessons: readonly LessonFact[]
  improvements: ReportSnapshot['improvements']
  regional: readonly DevelopmentFact[]
  national: readonly DevelopmentFact[]
  links: ReportSnapshot['links']
}

/** Puts words and facts together into what the memo, the deck and the web page are made from. */
export function composeSnapshot(words: ReportWords, facts: ReportFacts, madeOn: Day): ReportSnapshot {
  const developments = (told: readonly DevelopmentFact[]) => told.map(({ source: _, ...one }) => one)
  return reportSnapshot.parse({
    region: `Regio ${facts.regionName}`,
    cutOff: words.cutOff,
    previousCutOff: words.previousCutOff,
    madeOn,
    memo: {
      subject: words.subject,
      distribute: words.distribute,
      contactPerson: words.contactPerson,
      units: words.units,
      emails: words.emails,
      reference: words.reference,
      date: words.memoDate,
    },
    proposals: words.proposals.map((proposal, index) => ({ no: index + 1, text: proposal })),
    treatments: facts.treatments,
    explanation: words.explanation,
    mission,
    organisation: { gardens: facts.gardens, groups: facts.groups },
    cases: casesOf(facts),
    lessons: facts.lessons.map(({ id, ...lesson }) => ({
      ...lesson,
      inDeck: words.deckLessonIds.includes(id),
    })),
    improvements: facts.improvements,
    regional: developments(facts.regional),
    national: developments(facts.national),
    links: facts.links,
    sources: sourcesFor(words, facts, madeOn),
  })
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
