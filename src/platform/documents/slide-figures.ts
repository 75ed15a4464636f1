import type PptxGenJS from 'pptxgenjs'
import { chunk } from './card-layout.ts'
import { type FigureChart, valueFormat } from './chart.ts'
import { officeFont, palette } from './palette.ts'
import type { Described } from './presentation-package.server.ts'
import { writeCards } from './slide-cards.ts'
import { addFramedSlide, plainText } from './slide-frame.ts'
import { content, type FiguresSlide, type FigureTable } from './slides.ts'
import { textHeight } from './text-measure.ts'

const rowsPerSlide = 8
const rowHeight = 0.46
const remarkSize = 14
const remarkRoom = 1.25

/** Writes a table with a chart beside it; both are native, so that people can take them over and change them. */
export function writeFigures(deck: PptxGenJS, told: FiguresSlide, continued: string): Described[] {
  const parts = chunk(told.table.rows, rowsPerSlide)
  const described = parts.map((rows, nth): Described => {
    const slide = addFramedSlide(deck, told, nth, continued)
    const name = `Tabel ${nth + 1}: ${told.title}`
    if (nth === 0 && told.chart) addChart(slide, told.chart, deck)
    addTable(slide, { ...told.table, rows }, nth === parts.length - 1, name, told.chart !== null)
    if (nth === parts.length - 1 && remarksFit(told.remarks)) addRemarks(slide, told.remarks)
    return { name, description: told.table.description }
  })
  if (!remarksFit(told.remarks)) {
    const cards = told.remarks.map(text => ({ title: '', text }))
    const title = `${told.title} ${continued}`
    writeCards(
      deck,
      { kind: 'cards', section: told.section, title, cards, columns: 2, notes: told.notes },
      continued,
    )
  }
  return described
}

const remarksFit = (remarks: readonly string[]) =>
  remarks.reduce((sum, text) => sum + textHeight(text, content.w, { size: remarkSize }) + 4 / 72, 0) <=
  remarkRoom

function addChart(slide: PptxGenJS.Slide, chart: FigureChart, deck: PptxGenJS): void {
  const isLine = chart.kind === 'line'
  slide.addChart(
    isLine ? deck.ChartType.line : deck.ChartType.bar,
    chart.series.map(series => ({
      name: series.name,
      labels: [...chart.labels],
      values: [...series.values],
    })),
    {
      x: content.x,
      y: content.y,
      w: 6.2,
      h: 3.55,
      altText: chart.description,
      objectName: 'Grafiek',
      barDir: 'col',
      barGapWidthPct: 70,
      chartColors: isLine ? [palette.green] : [palette.violet, palette.green],
      lineSize: 2.5,
      lineDataSymbolSize: 8,
      ...(isLine && { dataLabelPosition: 't' as const }),
      showValue: true,
      dataLabelFontFace: officeFont,
      dataLabelFontSize: 14,
      dataLabelColor: palette.ink,
      dataLabelFormatCode: valueFormat[chart.unit],
      catAxisLabelFontFace: officeFont,
      catAxisLabelFontSize: isLine ? 11 : 14,
      catAxisLabelColor: palette.ink,
      catAxisLineColor: palette.line,
      catGridLine: { style: 'none' },
      valAxisHidden: true,
      valAxisMinVal: 0,
      valGridLine: { style: 'none' },
      showLegend: chart.series.length > 1,
      legendPos: 't',
      legendFontFace: officeFont,
      legendFontSize: 14,
      legendColor: palette.ink,
    },
  )
}

function addTable(
  slide: PptxGenJS.Slide,
  table: FigureTable,
  last: boolean,
  name: string,
  beside: boolean,
): void {
  const w = beside ? 5.2 : content.w
  const share = [0.46, 0.27, 0.27]
  const rows = [
    table.header.map((text, index) =>
      cell(text, index, { bold: true, fill: palette.greenWash, rule: 'below' }),
    ),
    ...table.rows.map(row => row.map((text, index) => cell(text, index, {}))),
    ...(last && table.total
      ? [table.total.map((text, index) => cell(text, index, { bold: true, rule: 'above' }))]
      : []),
  ]
  slide.addTable(rows, {
    x: content.x + content.w - w,
    y: content.y + 0.1,
    w,
    colW: share.map(part => part * w),
    rowH: rows.map(() => rowHeight),
    fontFace: officeFont,
    fontSize: 16,
    color: palette.ink,
    valign: 'middle',
    objectName: name,
  })
}

type CellLook = { bold?: boolean; fill?: string; rule?: 'above' | 'below' }

function cell(
  text: string,
  index: number,
  { bold = false, fill = palette.paper, rule }: CellLook,
): PptxGenJS.TableCell {
  const thin = { type: 'solid', pt: 1, color: palette.line } as const
  const thick = { type: 'solid', pt: 1.5, color: palette.green } as const
  const none = { type: 'none' } as const
  return {
    text,
    options: {
      bold,
      fill: { color: fill },
      align: index === 0 ? 'left' : 'right',
      margin: [0, 0.12, 0, 0.12],
      border: [rule === 'above' ? thick : thin, none, rule === 'below' ? thick : thin, none],
    },
  }
}

function addRemarks(slide: PptxGenJS.Slide, remarks: readonly string[]): void {
  slide.addText(
    remarks.map(text => ({ text, options: { breakLine: true, paraSpaceAfter: 4 } })),
    {
      ...plainText,
      x: content.x,
      y: content.y + content.h - remarkRoom - 0.15,
      w: content.w,
      h: remarkRoom,
      margin: 0,
      fontSize: remarkSize,
      color: palette.softInk,
      valign: 'bottom',
      objectName: 'Toelichting',
    },
  )
}
