import type { Day } from '#src/kernel/day.ts'
import type { FigureChart } from './chart.ts'

/** A text as people read it, told once and written as Word and as PDF. */
export type TextDocument = {
  /** The file's own title, as search results and screen readers say it. */
  readonly title: string
  /** The large word at the top of the first page. */
  readonly shownTitle: string
  /** The small line above the title: what sort of document this is. */
  readonly kicker: string
  readonly description: string
  readonly author: string
  readonly madeOn: Day
  /** Left at the foot of every page. */
  readonly footer: string
  /** 'pagina 1 van 3' */
  readonly pageLabel: { readonly page: string; readonly of: string }
  /** The head: what on the left, the answer on the right. */
  readonly head: readonly (readonly [label: string, value: string])[]
  /** How large the letters are on paper, in points: 10.5 unless said; from 18 on nothing is smaller. */
  readonly letters?: number
  /** In which language it is written; Dutch unless said. */
  readonly lang?: string
  /** The mark of who it comes from, as a drawing above everything else. */
  readonly mark?: { readonly svg: string; readonly alt: string }
  /** A letter to somebody: calm, without lines between its parts. */
  readonly letter?: boolean
  readonly blocks: readonly Block[]
}

export type Block =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2
      readonly text: string
      readonly newPage?: boolean
      readonly opensFigure?: boolean
    }
  | {
      readonly kind: 'paragraph'
      readonly text: string
      /** Stands as footnotes under the page. */
      readonly sources?: readonly string[]
      readonly quiet?: boolean
      /** Stays on the page of what it introduces. */
      readonly leadsIn?: boolean
    }
  | { readonly kind: 'numbered'; readonly items: readonly string[] }
  | { readonly kind: 'bullets'; readonly items: readonly Cell[] }
  | {
      readonly kind: 'table'
      readonly description: string
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly Cell[])[]
      /** The last row adds up the rows above it. */
      readonly lastRowIsTotal?: boolean
      /** A short table that belongs on one page. */
      readonly together?: boolean
      /** Stays on the page of the notes under it. */
      readonly notesFollow?: boolean
    }
  | { readonly kind: 'links'; readonly items: readonly Link[] }
  | { readonly kind: 'chart'; readonly chart: FigureChart }
  | { readonly kind: 'pictures'; readonly items: readonly Picture[] }

/** `lead` stands in bold before the text: on the same line in a list, on its own line in a table. */
export type Cell = { readonly lead?: string; readonly text: string; readonly note?: string }
export type Column = { readonly label: string; readonly share: number; readonly right?: boolean }
export type Link = { readonly label: string; readonly url: string }

/** A drawing with a few words under it; `alt` says what the drawing shows. */
export type Picture = { readonly svg: string; readonly alt: string; readonly text: string }

export type TableBlock = Extract<Block, { kind: 'table' }>
