import type { Card, Place } from './slides.ts'
import { textHeight, wordsFit } from './text-measure.ts'

// Lays cards in rows, as large as they fit; what does not fit at the smallest size goes on to a next slide.

const bodySizes = [20, 18, 16, 14] as const
const smallest = 14
export const smallSize = 13
export const numberSize = 30
export const cardPadding = 0.18
export const gap = 0.2
const mostAir = 0.35
/** Room between the parts of a card, in points. */
export const partSpace = { eyebrow: 4, title: 5, part: 6 } as const

export type PlacedCard = Place & { readonly card: Card }
export type CardPage = { readonly size: number; readonly cards: readonly PlacedCard[] }

/** Places cards in a room: on as few slides as they need, then as large and in as many columns as asked. */
export function layCards(cards: readonly Card[], columns: number, room: Place): CardPage[] {
  const most = Math.max(1, Math.min(columns, cards.length))
  const ways = Array.from({ length: most }, (_, less) => most - less).flatMap(across =>
    bodySizes.map(size => pagesOf(cards, across, room, size)).filter(pages => pages !== null),
  )
  const fewest = Math.min(...ways.map(pages => pages.length))
  return ways.find(pages => pages.length === fewest) ?? cutToFit(cards, room)
}

/** The pages at one size and so many columns; null where a card is too high or, unless it is small, a word too long. */
function pagesOf(cards: readonly Card[], across: number, room: Place, size: number): CardPage[] | null {
  const rows = rowsOf(cards, across, room, size)
  if (rows.some(row => row.h > room.h)) return null
  if (size !== smallest && !wholeWords(cards, columnWidth(across, room), size)) return null
  return fill(rows, room).map(page => place(page, room, size))
}

/** Cards higher than a slide: full width, small, and cut into pieces. */
function cutToFit(cards: readonly Card[], room: Place): CardPage[] {
  const pieces = cards.flatMap(card => splitCard(card, room.w, room.h, smallest))
  return fill(rowsOf(pieces, 1, room, smallest), room).map(rows => place(rows, room, smallest))
}

type Row = { readonly row: readonly Card[]; readonly h: number }

const columnWidth = (across: number, room: Place) => (room.w - gap * (across - 1)) / across

const rowsOf = (cards: readonly Card[], across: number, room: Place, size: number): Row[] =>
  chunk(cards, across).map(row => ({
    row,
    h: Math.max(...row.map(card => cardHeight(card, columnWidth(row.length, room), size))),
  }))

/** Fills slides row by row. */
function fill(rows: readonly Row[], room: Place): Row[][] {
  const pages: Row[][] = [[]]
  let used = 0
  for (const row of rows) {
    if (used > 0 && used + gap + row.h > room.h) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push(row)
    used += (used > 0 ? gap : 0) + row.h
  }
  return pages
}

/** Gives each row the whole width, and a part of the height that is left, so that cards breathe. */
function place(rows: readonly Row[], room: Place, size: number): CardPage {
  const natural = rows.reduce((sum, one) => sum + one.h, 0) + gap * (rows.length - 1)
  const extra = Math.max(0, Math.min((room.h - natural) / rows.length, mostAir))
  let y = room.y
  const cards = rows.flatMap(({ row, h }) => {
    const top = y
    const w = columnWidth(row.length, room)
    y += h + extra + gap
    return row.map((card, index) => ({ card, x: room.x + index * (w + gap), y: top, w, h: h + extra }))
  })
  return { size, cards }
}

/** The height a card needs, in inches. */
function cardHeight(card: Card, w: number, size: number): number {
  const inner = w - 2 * cardPadding
  const points = card.points ?? []
  const parts = [
    card.number ? textHeight(card.number, inner, { size: numberSize, bold: true }) : 0,
    card.eyebrow
      ? textHeight(card.eyebrow, inner, { size: smallSize, bold: true }) + partSpace.eyebrow / 72
      : 0,
    card.title ? textHeight(card.title, inner, { size, bold: true }) + partSpace.title / 72 : 0,
    card.text ? textHeight(card.text, inner, { size }) : 0,
    ...points.map(point => textHeight(point, inner - 0.2, { size }) + partSpace.part / 72),
    card.note ? textHeight(card.note, inner, { size: smallSize }) + partSpace.part / 72 : 0,
    card.caution ? textHeight(card.caution, inner, { size: smallSize, bold: true }) + partSpace.part / 72 : 0,
  ]
  return parts.reduce((sum, part) => sum + part, 2 * cardPadding + 0.04)
}

const wholeWords = (cards: readonly Card[], w: number, size: number) =>
  // A word that only just fits may break where fonts are drawn a little wider.
  cards.every(card =>
    wordsFit(`${card.title} ${card.text}`, 0.95 * (w - 2 * cardPadding), { size, bold: true }),
  )

/** Cuts a card that is higher than a slide into cards that are not; every word stays. */
function splitCard(card: Card, w: number, h: number, size: number): Card[] {
  if (cardHeight(card, w, size) <= h) return [card]
  const { number, eyebrow, title, points, note, caution } = card
  const pieces = card.text.match(/\S{1,40}\s*/g) ?? []
  const firstOf = (count: number) => ({
    number,
    eyebrow,
    title,
    text: pieces.slice(0, count).join('').trimEnd(),
  })
  let count = 1
  while (count < pieces.length && cardHeight(firstOf(count + 1), w, size) <= h) count += 1
  const next = { eyebrow, title }
  const rest = pieces.slice(count).join('')
  if (rest !== '')
    return [firstOf(count), ...splitCard({ ...next, text: rest, points, note, caution }, w, h, size)]
  return [
    firstOf(count),
    ...(points ?? []).flatMap(text => splitCard({ ...next, text }, w, h, size)),
    ...splitTail({ ...next, text: '', note, caution }, w, h, size),
  ]
}

/** The note and the caution of a card that filled its slide already. */
function splitTail(tail: Card, w: number, h: number, size: number): Card[] {
  if (!tail.note && !tail.caution) return []
  if (cardHeight(tail, w, size) <= h) return [tail]
  return splitCard({ ...tail, text: tail.note ?? '', note: undefined }, w, h, size)
}

export function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
