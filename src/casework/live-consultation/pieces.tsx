import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Tx } from '#src/platform/database/types.ts'
import { LinesPiece } from './lines-piece.tsx'
import type { Step } from './rules.ts'
import { ComersPiece } from './seat/comers-piece.tsx'
import { comersPiece } from './seat/store.server.ts'
import { StepPiece } from './step-piece.tsx'
import { type FactsOf, gatherFor, numberPiece, type Talk, talkPiece } from './store.server.ts'

/** Who looks: who leads, somebody else who takes part, or everybody present at the large screen. */
export type Who = 'leads' | 'part' | 'large'
const everybody: readonly Who[] = ['leads', 'part', 'large']

/** What a piece shows from: the facts its `facts` gave, who looks, and at which sitting. */
export type Showing<Facts> = { facts: Facts; who: Who; sittingId: string }
type Piece<Facts> = {
  /** Its place in the page, by which it is replaced. */
  id: string
  on: 'top' | 'main' | 'side'
  who: readonly Who[]
  facts: string
  Show: (showing: Showing<Facts>) => ReactNode
}
const piece = <Facts,>(given: Piece<Facts>) => given as Piece<unknown>

/** What is read for the pieces, all in one statement; each by a name. */
const factsOf = { talk: talkPiece, comers: comersPiece } satisfies Record<string, FactsOf<unknown>>

/** The pieces of a meeting's page that live: the page and each screen that looks on show the same markup. */
const pieces = [
  piece({ id: 'beraad-stap', on: 'top', who: everybody, facts: 'talk', Show: StepPiece }),
  piece({ id: 'beraad-regels', on: 'main', who: everybody, facts: 'talk', Show: LinesPiece }),
  piece({ id: 'beraad-mensen', on: 'side', who: ['leads'], facts: 'comers', Show: ComersPiece }),
]

export const factPieces = (sittingId: string) =>
  Object.fromEntries(Object.entries(factsOf).map(([name, facts]) => [name, facts(sittingId)]))
export type Facts = Record<string, unknown>

/** A page of a meeting as it stands, for whoever asks. */
export async function factsNow(tx: Tx, sittingId: string): Promise<{ number: number; facts: Facts }> {
  const { number, ...facts } = await gatherFor(tx, {
    ...factPieces(sittingId),
    number: numberPiece(sittingId),
  })
  return { number: Number(number ?? 0), facts }
}

/** Where the meeting stands, as a page needs it for what stands outside the pieces. */
export const stepIn = (facts: Facts): Step => (facts['talk'] as Talk | null)?.step ?? 'welcome'

const shownTo = (facts: Facts, who: Who) =>
  pieces.filter(one => one.who.includes(who) && facts[one.facts] !== null)

/** The pieces as they travel to a screen that looks on. */
export const written = (facts: Facts, who: Who, sittingId: string): Record<string, string> =>
  Object.fromEntries(
    shownTo(facts, who).map(({ id, facts: name, Show }) => [
      id,
      renderToStaticMarkup(<Show facts={facts[name]} who={who} sittingId={sittingId} />),
    ]),
  )

type PiecesProps = { on: Piece<unknown>['on']; facts: Facts; who: Who; sittingId: string }

/** The pieces as they stand in a page. */
export const Pieces = ({ on, facts, who, sittingId }: PiecesProps) =>
  shownTo(facts, who)
    .filter(one => one.on === on)
    .map(({ id, facts: name, Show }) => (
      <div key={id} id={id} className="tt-live-piece" data-piece>
        <Show facts={facts[name]} who={who} sittingId={sittingId} />
      </div>
    ))
