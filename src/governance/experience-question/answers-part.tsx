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
  const points = pointsOf[version.kind]
  const shown = (count: number | null | undefined) => count ?? say.tooFew
  return (
    <Table
      caption={`${say.version} ${number}: ${words?.question ?? ''}`}
      rowHeader="quarter"
      columns={[
        { key: 'quarter', label: say.quarter },
        ...points.map(point => ({
          key: `p${point}`,
          label: words?.points?.[point - 1] ?? choiceNames[point as 1 | 2 | 3],
          numeric: true,
        })),
        { key: 'all', label: say.everybody, numeric: true },
        { key: 'households', label: say.rests(who), numeric: true },
      ]}
      rows={[...Map.groupBy(own, one => one.quarter)].map(([quarter, cells]) => {
        const all = cells.find(one => one.answer === null)
        const at = (point: number) => cells.find(one => one.answer === point)?.counted
        return {
          quarter: quarterInWords(quarter),
          ...Object.fromEntries(points.map(point => [`p${point}`, shown(at(point))])),
          all: shown(all?.counted),
          households: shown(all?.households),
        }
      })}
    />
  )
}
