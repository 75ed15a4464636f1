import type PptxGenJS from 'pptxgenjs'
import { isWebAddress } from '#src/kernel/web-address.ts'
import {
  cardPadding,
  gap,
  layCards,
  numberSize,
  type PlacedCard,
  partSpace,
  smallSize,
} from './card-layout.ts'
import { palette } from './palette.ts'
import { addFramedSlide, plainText } from './slide-frame.ts'
import { type Card, type CardsSlide, content, type Place } from './slides.ts'
import type { Link } from './text-document.ts'
import { textHeight } from './text-measure.ts'

type Run = PptxGenJS.TextProps
type Band = { readonly runs: readonly Run[]; readonly height: number; readonly name: string }

const bandSize = 16
const linkSize = 14
const bandPadding = 0.17
const highestBand = 1.9

/** Writes cards with a band above and below them, on as many slides as they need. */
export function writeCards(deck: PptxGenJS, told: CardsSlide, continued: string): void {
  const { lead, closing, cards } = bandsThatFit(told)
  const top = lead ? lead.height + gap : 0
  const room = (below: number): Place => ({
    ...content,
    y: content.y + top,
    h: content.h - top - below,
  })
  const below = closing ? closing.height + gap : 0
  const tight = layCards(cards, told.columns, room(below))
  const pages = tight.length === 1 ? tight : layCards(cards, told.columns, room(0))
  pages.forEach((one, nth) => {
    const slide = addFramedSlide(deck, told, nth, continued)
    if (lead) addBand(slide, lead, content.y, { color: palette.attention, fill: palette.attentionWash })
    for (const placed of one.cards) addCard(slide, placed, one.size)
    const bottom = one.cards.at(-1)
    const y = bottom ? bottom.y + bottom.h + gap : content.y
    if (closing && nth === pages.length - 1 && y + closing.height <= content.y + content.h + 0.05) {
      addBand(slide, closing, y)
    } else if (closing && nth === pages.length - 1) {
      addBand(addFramedSlide(deck, told, nth + 1, continued), closing, content.y)
    }
  })
}

/** A band too high for its place becomes a card, so that it can go on to a next slide. */
function bandsThatFit(told: CardsSlide): { lead?: Band; closing?: Band; cards: readonly Card[] } {
  const lead = told.caution ? bandOf('Let op', [told.caution]) : undefined
  const closing = told.links
    ? linkBand(told.links)
    : told.closing
      ? bandOf('Ten slotte', told.closing)
      : undefined
  const asCards = (texts: readonly string[]) => texts.map(text => ({ title: '', text }))
  const leadFits = !lead || lead.height <= highestBand
  const closingFits = !closing || closing.height <= highestBand || told.links !== undefined
  return {
    ...(lead && leadFits && { lead }),
    ...(closing && closingFits && { closing }),
    cards: [
      ...(leadFits ? [] : asCards([told.caution ?? ''])),
      ...told.cards,
      ...(closingFits ? [] : asCards(told.closing ?? [])),
    ],
  }
}

function bandOf(name: string, texts: readonly string[]): Band {
  const inner = content.w - 2 * bandPadding
  const height = texts.reduce(
    (sum, text) => sum + textHeight(text, inner, { size: bandSize }) + 4 / 72,
    2 * bandPadding,
  )
  const runs = texts.map(text => ({ text, options: { breakLine: true, paraSpaceAfter: 4 } }))
  return { name, height, runs }
}

function linkBand({ title, items }: { title: string; items: readonly Link[] }): Band {
  const inner = content.w - 2 * bandPadding
  const heightOf = (text: string, bold: boolean) => textHeight(text, inner, { size: linkSize, bold }) + 3 / 72
  const lines = items.map(link => heightOf(link.label, false) + heightOf(link.url, false))
  const height = lines.reduce((sum, line) => sum + line, 2 * bandPadding + heightOf(title, true))
  const look = { fontSize: linkSize, breakLine: true, paraSpaceAfter: 3 }
  const runs = items.flatMap((link): Run[] => [
    { text: link.label, options: look },
    { text: link.url, options: { ...look, ...webLink(link) } },
  ])
  return {
    name: title,
    height,
    runs: [{ text: title, options: { ...look, bold: true, color: palette.green } }, ...runs],
  }
}

const webLink = ({ label, url }: Link) =>
  isWebAddress(url) ? { hyperlink: { url, tooltip: label }, color: palette.green } : {}

type BandLook = { readonly color: string; readonly fill: string }
const calm: BandLook = { color: palette.ink, fill: palette.greenWash }

function addBand(slide: PptxGenJS.Slide, band: Band, y: number, look = calm): void {
  slide.addText([...band.runs], {
    ...plainText,
    x: content.x,
    y,
    w: content.w,
    h: band.height,
    margin: bandPadding * 72,
    fontSize: bandSize,
    color: look.color,
    fill: { color: look.fill },
    valign: 'middle',
    objectName: band.name,
  })
}

function addCard(slide: PptxGenJS.Slide, { card, x, y, w, h }: PlacedCard, size: number): void {
  slide.addText(cardRuns(card, size), {
    ...plainText,
    x,
    y,
    w,
    h,
    margin: cardPadding * 72,
    valign: 'top',
    color: palette.ink,
    fill: { color: palette.paper },
    line: { color: palette.line, width: 1 },
    objectName: card.title || card.text.slice(0, 40),
  })
}

function cardRuns(card: Card, size: number): Run[] {
  const small = { fontSize: smallSize, paraSpaceBefore: partSpace.part, breakLine: true }
  const runs: (Run | false | undefined | '')[] = [
    card.number && {
      text: card.number,
      options: { fontSize: numberSize, bold: true, color: palette.green, breakLine: true },
    },
    card.eyebrow && {
      text: card.eyebrow,
      options: {
        fontSize: smallSize,
        bold: true,
        color: palette.green,
        paraSpaceAfter: partSpace.eyebrow,
        breakLine: true,
      },
    },
    card.title && {
      text: card.title,
      options: { fontSize: size, bold: true, paraSpaceAfter: partSpace.title, breakLine: true },
    },
    card.text && { text: card.text, options: { fontSize: size, breakLine: true } },
    ...(card.points ?? []).map(text => ({
      text,
      options: { fontSize: size, bullet: { indent: 13 }, paraSpaceBefore: partSpace.part, breakLine: true },
    })),
    card.note && { text: card.note, options: { ...small, color: palette.softInk } },
    card.caution && { text: card.caution, options: { ...small, bold: true, color: palette.attention } },
  ]
  return runs.filter(run => typeof run === 'object')
}
