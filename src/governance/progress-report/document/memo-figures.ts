import type { FigureChart } from '#src/platform/documents/chart.ts'
import type { Block } from '#src/platform/documents/text-document.ts'
import { figureNotes, quarterRows, quartersChart, tellsSomething } from './charts.ts'
import type { ReportFigure, ReportSnapshot } from './snapshot.ts'
import { text } from './text.nl.ts'

export const chartBlock = (chart: FigureChart | null): Block[] => (chart ? [{ kind: 'chart', chart }] : [])

/** Figures of the monitor that somebody chose for this report, each with its quarters and what it does not say. */
export function figureBlocks({ figures, sources }: ReportSnapshot): Block[] {
  if (figures.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: text.figures.title },
    ...figures.flatMap(figure => blocksOf(figure, sources.figures)),
  ]
}

function blocksOf(figure: ReportFigure, sources: readonly string[]): Block[] {
  const words = text.figures
  const opening: Block = {
    kind: 'paragraph',
    text: `${figure.question} ${figure.definition}`,
    leadsIn: true,
    sources,
  }
  if (!tellsSomething(figure)) return [opening, { kind: 'paragraph', text: words.none, quiet: true }]
  const notes = figureNotes(figure)
  return [
    opening,
    ...chartBlock(quartersChart(figure)),
    {
      kind: 'table',
      description: words.description(figure.question),
      columns: [
        { label: words.quarter, share: 40 },
        { label: words.outcome, share: 35, right: true },
        { label: words.facts, share: 25, right: true },
      ],
      rows: quarterRows(figure).map(row => row.map(value => ({ text: value }))),
      together: true,
      notesFollow: true,
    },
    ...notes.map((note): Block => ({ kind: 'paragraph', text: note, quiet: true })),
  ]
}
