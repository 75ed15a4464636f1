import { dayInWords } from '#src/kernel/day.ts'
import { countInWords } from '#src/kernel/small-numbers.ts'
import type { Block, Cell, TableBlock, TextDocument } from '#src/platform/documents/text-document.ts'
import { caseChart } from './charts.ts'
import { chartBlock, figureBlocks } from './memo-figures.ts'
import { correctionBlocks, newsBlocks } from './memo-news.ts'
import { developmentBlocks, improvementBlocks, lessonBlocks } from './memo-progress.ts'
import type { ReportSnapshot, ReportStage } from './snapshot.ts'
import {
  asSentence,
  countsMeaning,
  dayInFigures,
  distributedTo,
  gardensActive,
  membersInWords,
  purposeInWords,
  stateOn,
  text,
  withStage,
} from './text.nl.ts'

/** The progress memo as one text: head, proposals, route, explanation, and the progress in blocks. */
export function progressMemo(snapshot: ReportSnapshot, stage: ReportStage = 'released'): TextDocument {
  const { memo, correction } = snapshot
  return {
    title: `${text.memo}: ${memo.subject}`,
    shownTitle: correction ? text.correction.memo(correction.no) : text.memo,
    kicker: withStage(snapshot.region, stage),
    description: stateOn(snapshot.cutOff),
    author: snapshot.region,
    madeOn: snapshot.madeOn,
    footer: withStage(`${memo.reference} · ${stateOn(snapshot.cutOff).toLowerCase()}`, stage),
    pageLabel: { page: text.page, of: text.of },
    head: headOf(snapshot),
    blocks: [
      ...correctionBlocks(snapshot),
      ...proposals(snapshot),
      ...route(snapshot),
      ...explanation(snapshot),
      ...newsBlocks(snapshot),
      ...mission(snapshot),
      ...organisation(snapshot),
      { kind: 'heading', level: 1, text: text.local, opensFigure: caseChart(snapshot.cases) !== null },
      ...cases(snapshot),
      ...figureBlocks(snapshot),
      ...lessonBlocks(snapshot),
      ...improvementBlocks(snapshot),
      heading(text.regional),
      ...developmentBlocks(text.regionalIntro, snapshot.regional, snapshot.sources.regional, snapshot.cutOff),
      heading(text.national),
      ...developmentBlocks(text.nationalIntro, snapshot.national, snapshot.sources.national, snapshot.cutOff),
      ...readOn(snapshot),
    ],
  }
}

const heading = (title: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, text: title })
const cell = (value: string): Cell => ({ text: value })

const headOf = ({ memo, distribution }: ReportSnapshot): TextDocument['head'] => [
  [text.head.subject, memo.subject],
  [text.head.distribute, distributedTo(memo.distribute, distribution)],
  [text.head.contactPerson, memo.contactPerson],
  [text.head.units, memo.units.join(' · ')],
  [text.head.emails, memo.emails.join(', ')],
  [text.head.reference, memo.reference],
  [text.head.date, dayInWords(memo.date)],
]

const proposals = ({ proposals }: ReportSnapshot): Block[] => [
  heading(text.proposal),
  { kind: 'numbered', items: proposals.toSorted((one, other) => one.no - other.no).map(one => one.text) },
]

function route({ treatments }: ReportSnapshot): Block[] {
  const words = text.treatment
  if (treatments.length === 0) return [heading(words.title), { kind: 'paragraph', text: words.none }]
  const table: TableBlock = {
    kind: 'table',
    description: words.description,
    columns: [
      { label: words.day, share: 14 },
      { label: words.meeting, share: 26 },
      { label: words.purpose, share: 18 },
      { label: words.conclusion, share: 42 },
    ],
    rows: treatments.map(one => [
      cell(dayInFigures(one.day)),
      cell(one.meeting),
      cell(purposeInWords[one.purpose]),
      cell(one.conclusion ?? words.pending),
    ]),
  }
  return [heading(words.title), table]
}

const explanation = (snapshot: ReportSnapshot): Block[] => {
  const passages = snapshot.explanation.length > 0 ? snapshot.explanation : [text.noExplanation]
  return [
    heading(text.explanation),
    ...passages.map((passage): Block => ({ kind: 'paragraph', text: passage })),
  ]
}

const mission = ({ mission, sources }: ReportSnapshot): Block[] => [
  { kind: 'heading', level: 1, text: text.mission, newPage: true },
  { kind: 'paragraph', text: asSentence(mission.headline), leadsIn: true, sources: sources.mission },
  { kind: 'numbered', items: mission.points.map(point => `${point.title}: ${point.text}`) },
  { kind: 'paragraph', text: mission.background.join(' ') },
]

const organisation = ({ organisation, sources }: ReportSnapshot): Block[] => [
  heading(text.organisation.title),
  { kind: 'paragraph', text: text.organisation.intro, leadsIn: true, sources: sources.organisation },
  {
    kind: 'bullets',
    items: [
      { lead: `${text.organisation.gardens}.`, text: `${gardensInWords(organisation.gardens)}.` },
      ...organisation.groups.map(group => ({
        lead: `${group.name}.`,
        text: group.does,
        ...(group.members.length > 0 && { note: membersInWords(group.members) }),
      })),
    ],
  },
]

type Garden = ReportSnapshot['organisation']['gardens'][number]

/** 'Hilversum, Gooise Meren en Huizen, actief sinds november 2024'; gardens that started later get a line of their own. */
export const gardensInWords = (gardens: readonly Garden[]): string =>
  [...Map.groupBy(gardens, garden => garden.activeSince)]
    .map(([since, started]) =>
      gardensActive(
        started.map(garden => garden.name),
        since,
      ),
    )
    .join('\n')

function cases({ cases, sources, previousCutOff, cutOff }: ReportSnapshot): Block[] {
  const words = text.cases
  const row = (name: string, counts: ReportSnapshot['cases']['totals']) => [
    cell(name),
    cell(countInWords(counts.newCases)),
    cell(countInWords(counts.followedCases)),
  ]
  return [
    heading(words.title, 2),
    { kind: 'paragraph', text: countsMeaning(previousCutOff, cutOff), leadsIn: true, sources: sources.cases },
    {
      kind: 'table',
      description: words.description,
      columns: [
        { label: words.garden, share: 50 },
        { label: words.new, share: 25, right: true },
        { label: words.followed, share: 25, right: true },
      ],
      rows: [...cases.perGarden.map(one => row(one.garden, one)), row(words.total, cases.totals)],
      lastRowIsTotal: true,
      together: true,
      notesFollow: cases.perGarden.length > 0 || cases.notes.length > 0,
    },
    ...chartBlock(caseChart(cases)),
    ...cases.notes.map(
      (note, at, all): Block => ({
        kind: 'paragraph',
        text: note,
        quiet: true,
        leadsIn: at < all.length - 1,
      }),
    ),
  ]
}

const readOn = ({ links }: ReportSnapshot): Block[] =>
  links.length === 0 ? [] : [heading(text.readOn, 2), { kind: 'links', items: links }]
