import {
  type AnswerCount,
  choiceNames,
  pointsOf,
  type Question,
  quarterInWords,
} from '#src/casework/public.ts'
import { Section } from '#src/ui/layout/layout.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { text } from './text.nl.ts'

const say = text.page
const mostQuarters = 4

type Props = { question: Question; counts: readonly AnswerCount[]; threshold: number }

/** How often each answer was given, version by version and quarter by quarter; what is kept back says so. */
export function AnswersPart({ question, counts, threshold }: Props) {
  const who = question.audience === 'professional' ? say.colleagues : say.households
  const versions = [...Map.groupBy(counts, one => one.version)].toReversed()
  return (
    <Section title={say.answers}>
      <p>{counts.length === 0 ? say.noAnswers : say.answersLead}</p>
      {versions.map(([number, own]) => (
        <VersionTable key={number} number={number} own={own} question={question} who={who} />
      ))}
      {counts.length > 0 && (
        <>
          <p className="tt-soft">{say.kept(threshold, who)}</p>
          <p className="tt-soft">{say.not}</p>
        </>
      )}
    </Section>
  )
}

type OneVersion = { number: number; own: readonly AnswerCount[]; question: Question; who: string }

function VersionTable({ number, own, question, who }: OneVersion) {
  const version = question.versions.find(one => one.number === number)
  if (!version) return null
  const words = version.words.find(one => one.language === 'nl')
  // The lowest answer first, as the scale was asked; the last year is enough to read here.
  const points = [...pointsOf[version.kind]].toSorted((a, b) => a - b)
  const quarters = [...Map.groupBy(own, one => one.quarter)].slice(-mostQuarters)
  const row = (answer: string, take: (cells: readonly AnswerCount[]) => number | null | undefined) => ({
    answer,
    ...Object.fromEntries(quarters.map(([quarter, cells]) => [quarter, take(cells) ?? say.tooFew])),
  })
  const all = (cells: readonly AnswerCount[]) => cells.find(one => one.answer === null)
  return (
    <Table
      caption={`${say.version} ${number}: ${words?.question ?? ''}`}
      rowHeader="answer"
      columns={[
        { key: 'answer', label: say.answer },
        ...quarters.map(([quarter]) => ({ key: quarter, label: quarterInWords(quarter), numeric: true })),
      ]}
      rows={[
        ...points.map(point =>
          row(
            words?.points?.[point - 1] ?? choiceNames[point as 1 | 2 | 3],
            cells => cells.find(one => one.answer === point)?.counted,
          ),
        ),
        row(say.everybody, cells => all(cells)?.counted),
        row(say.rests(who), cells => all(cells)?.households),
      ]}
    />
  )
}
