import { ImageRun, Paragraph } from 'docx'
import type { FigureChart } from './chart.ts'
import { chartSvg, drawingSize } from './chart-drawing.tsx'
import type { Theme } from './palette.ts'
import { pngOf } from './png.server.ts'
import type { Block } from './text-document.ts'

type Drawn = { svg: Buffer; png: Buffer }
export type DrawnCharts = ReadonlyMap<FigureChart, Drawn>

/** Every chart as lines, which Word draws sharp at any size, and as dots for programs that can't. */
export async function drawnCharts(blocks: readonly Block[], theme: Theme): Promise<DrawnCharts> {
  const drawn = new Map<FigureChart, Drawn>()
  for (const block of blocks) {
    if (block.kind !== 'chart') continue
    const svg = chartSvg(block.chart, theme)
    drawn.set(block.chart, { svg: Buffer.from(svg), png: Buffer.from(await pngOf(svg)) })
  }
  return drawn
}

/** A point of the drawing is a point on paper; the library counts in dots of which 96 make an inch. */
const dots = { width: (drawingSize.width * 96) / 72, height: (drawingSize.height * 96) / 72 }

export function chartParagraph(chart: FigureChart, drawn: DrawnCharts): Paragraph {
  const found = drawn.get(chart)
  if (!found) throw new Error('A chart was not drawn before it was written')
  return new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: 'svg',
        data: found.svg,
        fallback: { type: 'png', data: found.png },
        transformation: dots,
        altText: { name: 'Grafiek', title: 'Grafiek', description: chart.description },
      }),
    ],
  })
}
