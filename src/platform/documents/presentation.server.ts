import PptxGenJS from 'pptxgenjs'
import { cleanTexts } from './clean-text.ts'
import { officeFont, type Theme } from './palette.ts'
import { type Described, finishPresentation } from './presentation-package.server.ts'
import { writeCards } from './slide-cards.ts'
import { writeFigures } from './slide-figures.ts'
import { addTitle } from './slide-frame.ts'
import { defineMasters, openingPlace, openingSizes } from './slide-masters.ts'
import type { OpeningSlide, SlideDeck } from './slides.ts'
import { sizeThatFits } from './text-measure.ts'

/** Writes a deck as PowerPoint (PPTX): native text, tables and charts, nothing drawn as a picture. */
export async function writePresentation(given: SlideDeck, theme: Theme): Promise<Buffer> {
  const told = cleanTexts(given)
  const deck = new PptxGenJS()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = told.title
  deck.author = told.author
  deck.company = told.author
  deck.subject = told.footer
  deck.theme = { headFontFace: officeFont, bodyFontFace: officeFont }
  defineMasters(deck, told.footer)
  const described: Described[] = []
  for (const slide of told.slides) {
    if (slide.kind === 'opening') writeOpening(deck, slide)
    if (slide.kind === 'cards') writeCards(deck, slide, told.continued)
    if (slide.kind === 'figures') described.push(...writeFigures(deck, slide, told.continued))
  }
  const file = (await deck.write({ outputType: 'nodebuffer' })) as Buffer
  return finishPresentation(file, described, told.madeOn, theme)
}

function writeOpening(deck: PptxGenJS, opening: OpeningSlide): void {
  const slide = deck.addSlide({ masterName: 'opening' })
  addTitle(slide, opening.title, sizeThatFits(opening.title, openingPlace, openingSizes, true))
  slide.addText(opening.kicker, { placeholder: 'rubriek', objectName: 'Rubriek' })
  slide.addText(
    opening.lines.map(line => ({ text: line, options: { breakLine: true } })),
    { placeholder: 'regels', objectName: 'Stand en kenmerk' },
  )
  slide.addNotes(opening.notes)
}
