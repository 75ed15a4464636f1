import { countInWords } from '#src/kernel/small-numbers.ts'
import type { Card, FiguresSlide, Slide, SlideDeck } from '#src/platform/documents/slides.ts'
import { caseChart, perGarden } from './charts.ts'
import { figureSlides } from './deck-figures.ts'
import { correctionSlides, newsSlides } from './deck-news.ts'
import { developmentSlides, improvementSlides, lessonSlides, notesOf, withLinks } from './deck-progress.ts'
import { gardensInWords } from './memo.ts'
import type { ReportSnapshot, ReportStage } from './snapshot.ts'
import { countsMeaning, membersInWords, stateOn, text, withStage } from './text.nl.ts'

/** The progress deck as slides, in the order in which the region tells its progress. */
export const progressDeck = (snapshot: ReportSnapshot, stage: ReportStage = 'released'): SlideDeck => ({
  title: snapshot.memo.subject,
  author: snapshot.region,
  madeOn: snapshot.madeOn,
  footer: withStage(`${snapshot.region} · ${stateOn(snapshot.cutOff).toLowerCase()}`, stage),
  continued: text.continued,
  slides: [
    opening(snapshot, stage),
    ...correctionSlides(snapshot),
    mission(snapshot),
    organisation(snapshot),
    ...newsSlides(snapshot),
    cases(snapshot),
    ...figureSlides(snapshot),
    ...lessonSlides(snapshot),
    ...improvementSlides(snapshot),
    ...developmentSlides(text.regional, snapshot.regional, snapshot, snapshot.sources.regional),
    ...withLinks(
      developmentSlides(text.national, snapshot.national, snapshot, snapshot.sources.national),
      snapshot,
    ),
    closing(snapshot, stage),
  ],
})

const opening = (snapshot: ReportSnapshot, stage: ReportStage): Slide => ({
  kind: 'opening',
  kicker: withStage(snapshot.region, stage),
  title: snapshot.memo.subject,
  lines: [stateOn(snapshot.cutOff), `${text.head.reference} ${snapshot.memo.reference}`],
  notes: notesOf(Object.values(snapshot.sources).flat()),
})

const closing = ({ region, memo }: ReportSnapshot, stage: ReportStage): Slide => ({
  kind: 'opening',
  kicker: withStage(region, stage),
  title: text.questions,
  lines: [memo.contactPerson, ...memo.emails],
  notes: '',
})

const mission = ({ mission, sources }: ReportSnapshot): Slide => ({
  kind: 'cards',
  section: text.mission,
  title: mission.headline,
  columns: 5,
  cards: mission.points.map((point, index) => ({ number: String(index + 1), ...point })),
  closing: mission.background,
  notes: notesOf(sources.mission),
})

function organisation({ organisation, sources }: ReportSnapshot): Slide {
  const gardens: Card = { title: text.organisation.gardens, text: `${gardensInWords(organisation.gardens)}.` }
  const groups = organisation.groups.map(group => ({
    title: group.name,
    text: group.does,
    note: membersInWords(group.members),
  }))
  return {
    kind: 'cards',
    section: text.organisation.title,
    title: text.organisation.deckTitle,
    columns: 3,
    cards: [gardens, ...groups],
    notes: notesOf(sources.organisation),
  }
}

function cases({ cases, sources, previousCutOff, cutOff }: ReportSnapshot): FiguresSlide {
  const words = text.cases
  const row = (name: string, counts: ReportSnapshot['cases']['totals']) => [
    name,
    countInWords(counts.newCases),
    countInWords(counts.followedCases),
  ]
  return {
    kind: 'figures',
    section: text.local,
    title: words.title,
    table: {
      description: `${words.description}. ${perGarden(cases)}`,
      header: [words.garden, words.new, words.followed],
      rows: cases.perGarden.map(one => row(one.garden, one)),
      total: row(words.total, cases.totals),
    },
    chart: caseChart(cases),
    remarks: [countsMeaning(previousCutOff, cutOff), ...cases.notes],
    notes: notesOf(sources.cases, [perGarden(cases)]),
  }
}
