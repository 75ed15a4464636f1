import type { FiguresSlide } from '#src/platform/documents/slides.ts'
import { figureNotes, quarterRows, quartersChart, tellsSomething } from './charts.ts'
import { notesOf } from './deck-progress.ts'
import type { ReportSnapshot } from './snapshot.ts'
import { text } from './text.nl.ts'

/** A slide for each figure of the monitor that somebody chose, with a chart that people can change. */
export const figureSlides = ({ figures, sources }: ReportSnapshot): FiguresSlide[] =>
  figures.filter(tellsSomething).map(figure => ({
    kind: 'figures',
    section: text.local,
    title: figure.question,
    table: {
      description: text.figures.description(figure.question),
      header: [text.figures.quarter, text.figures.outcome, text.figures.facts],
      rows: quarterRows(figure),
    },
    chart: quartersChart(figure),
    remarks: figureNotes(figure),
    notes: notesOf(sources.figures, [figure.definition]),
  }))
