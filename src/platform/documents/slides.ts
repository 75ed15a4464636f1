import type { Day } from '#src/kernel/day.ts'
import type { FigureChart } from './chart.ts'
import type { Link } from './text-document.ts'

/** A deck as people see it, told without saying where things stand on the slide. */
export type SlideDeck = {
  readonly title: string
  readonly author: string
  readonly madeOn: Day
  /** Left at the foot of every slide. */
  readonly footer: string
  /** Behind the title of a slide that goes on where the one before it was full. */
  readonly continued: string
  readonly slides: readonly Slide[]
}

export type Slide = OpeningSlide | CardsSlide | FiguresSlide

export type OpeningSlide = {
  readonly kind: 'opening'
  readonly kicker: string
  readonly title: string
  readonly lines: readonly string[]
  readonly notes: string
}

export type CardsSlide = {
  readonly kind: 'cards'
  /** The part of the deck, above the title. */
  readonly section: string
  readonly title: string
  /** Said first, in the colour of attention, on every slide that the cards need. */
  readonly caution?: string
  readonly cards: readonly Card[]
  readonly columns: number
  /** In a band under the cards. */
  readonly closing?: readonly string[]
  readonly links?: { readonly title: string; readonly items: readonly Link[] }
  readonly notes: string
}

export type Card = {
  /** Set large, for what is told by number. */
  readonly number?: string
  readonly eyebrow?: string
  readonly title: string
  readonly text: string
  readonly points?: readonly string[]
  readonly note?: string
  /** A caution: in the colour of attention. */
  readonly caution?: string
}

export type FiguresSlide = {
  readonly kind: 'figures'
  readonly section: string
  readonly title: string
  readonly table: FigureTable
  /** Left out where a count may not be shown. */
  readonly chart: FigureChart | null
  readonly remarks: readonly string[]
  readonly notes: string
}

export type FigureTable = {
  readonly description: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Under a line, adds up or sums up the rows above it. */
  readonly total?: readonly string[]
}

/** A place on the slide, in inches. */
export type Place = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

export const page = { width: 13.333, height: 7.5 } as const
export const content: Place = { x: 0.75, y: 1.64, w: 11.83, h: 5.18 }
