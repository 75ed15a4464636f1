import type PptxGenJS from 'pptxgenjs'
import { officeFont, openingColours, palette } from './palette.ts'
import { content, page } from './slides.ts'

export const titleSizes = [28, 24, 20] as const
export const openingSizes = [40, 34, 28, 24] as const
const sectionPlace = { x: content.x, y: 0.5, w: content.w, h: 0.3 }
export const titlePlace = { x: content.x, y: 0.8, w: content.w, h: 0.78 }
export const openingPlace = { x: 0.95, y: 1.75, w: 8.6, h: 2.9 }
const openingKicker = { x: 0.95, y: 1.15, w: 8.6, h: 0.4 }
const openingLines = { x: 0.95, y: 4.85, w: 8.6, h: 1.4 }

const flush = { margin: 0, align: 'left', fontFace: officeFont } as const
type Place = { x: number; y: number; w: number; h: number }
type Look = { fontSize: number; color: string; bold?: boolean; valign: 'top' | 'bottom' }

const placeholder = (name: string, type: 'title' | 'body', place: Place, look: Look) => ({
  placeholder: { options: { name, type, ...place, ...flush, ...look }, text: '' },
})

const block = (place: Place, color: string) => ({
  rect: { ...place, fill: { color }, line: { color, width: 0 } },
})

/** The two kinds of slide: the opening, and every slide after it. Decoration lives here, away from screen readers. */
export function defineMasters(deck: PptxGenJS, footer: string): void {
  deck.defineSlideMaster({
    title: 'opening',
    background: { color: palette.green },
    objects: [
      ...gardenPlots(),
      placeholder('titel', 'title', openingPlace, {
        fontSize: 40,
        bold: true,
        color: palette.paper,
        valign: 'top',
      }),
      placeholder('rubriek', 'body', openingKicker, {
        fontSize: 18,
        bold: true,
        color: openingColours.words,
        valign: 'top',
      }),
      placeholder('regels', 'body', openingLines, { fontSize: 18, color: palette.paper, valign: 'top' }),
    ],
  })
  deck.defineSlideMaster({
    title: 'inhoud',
    background: { color: palette.ground },
    objects: [
      block({ x: 0, y: 0, w: 0.18, h: page.height }, palette.green),
      {
        text: {
          text: footer,
          options: { x: content.x, y: 6.98, w: 9, h: 0.25, ...flush, fontSize: 11, color: palette.softInk },
        },
      },
      placeholder('titel', 'title', titlePlace, {
        fontSize: 28,
        bold: true,
        color: palette.ink,
        valign: 'top',
      }),
      placeholder('rubriek', 'body', sectionPlace, {
        fontSize: 14,
        bold: true,
        color: palette.green,
        valign: 'top',
      }),
    ],
    slideNumber: {
      x: 11.58,
      y: 6.98,
      w: 1,
      h: 0.25,
      margin: 0,
      align: 'right',
      fontFace: officeFont,
      fontSize: 11,
      color: palette.softInk,
    },
  })
}

/** Three plots of a garden, in the corner of the opening. */
const gardenPlots = () => {
  const side = 1.75
  const [first, second, third] = openingColours.plots
  const [right, bottom, step] = [page.width - side, page.height - side, side + 0.07]
  return [
    block({ x: right - step, y: bottom, w: side, h: side }, first),
    block({ x: right, y: bottom, w: side, h: side }, second),
    block({ x: right, y: bottom - step, w: side, h: side }, third),
  ]
}
