import type PptxGenJS from 'pptxgenjs'
import { officeFont } from './palette.ts'
import { titlePlace, titleSizes } from './slide-masters.ts'
import { lineSpacing, sizeThatFits } from './text-measure.ts'

type Head = { readonly section: string; readonly title: string; readonly notes: string }

/** A content slide with its section, title and notes; from the second on, the title says that it goes on. */
export function addFramedSlide(deck: PptxGenJS, head: Head, nth: number, continued: string): PptxGenJS.Slide {
  const slide = deck.addSlide({ masterName: 'inhoud' })
  const title = nth === 0 ? head.title : `${head.title} ${continued}`
  addTitle(slide, title, sizeThatFits(title, titlePlace, titleSizes, true))
  slide.addText(head.section, { placeholder: 'rubriek', objectName: 'Rubriek' })
  slide.addNotes(head.notes)
  return slide
}

/** Fills the title of a slide. The size stands on the run: on the whole, the library lets the master's size win. */
export function addTitle(slide: PptxGenJS.Slide, title: string, fontSize: number): void {
  slide.addText([{ text: title, options: { fontSize } }], { placeholder: 'titel', objectName: 'Titel' })
}

/** What all free text on a slide has in common. */
export const plainText = {
  fontFace: officeFont,
  align: 'left',
  fit: 'none',
  wrap: true,
  lineSpacingMultiple: lineSpacing,
} as const
