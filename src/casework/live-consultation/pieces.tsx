import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Tx } from '#src/platform/database/types.ts'
import { ForYouPiece } from './apart/for-you-piece.tsx'
import { OwnPiece } from './apart/own-piece.tsx'
import { AmongPiece } from './family-time/among-piece.tsx'
import { LinesPiece } from './lines-piece.tsx'
import { CalmPiece } from './private/calm-piece.tsx'
import { isShut, standingOf } from './private/rules.ts'
import { type Beside, besidePiece } from './private/store.server.ts'
import type { Step } from './rules.ts'
import { ShownPiece } from './score/shown-piece.tsx'
import { ComersPiece } from './seat/comers-piece.tsx'
import { DoubtsPiece } from './seat/doubts-piece.tsx'
import { comersPiece } from './seat/store.server.ts'
import { StepPiece } from './step-piece.tsx'
import { type FactsOf, gatherFor, numberPiece, type Talk, talkPiece } from './store.server.ts'

/** Who looks: who leads, somebody else who takes part, or everybody present at the large screen. */
export type Who = 'leads' | 'part' | 'large'
const everybody: readonly Who[] = ['leads', 'part', 'large']

/** What a piece shows from: the facts its `facts` gave, who looks at which sitting, and what stands beside the lines. */
export type Showing<Facts> = { facts: Facts; who: Who; sittingId: string; step: Step; beside: Beside }
type Piece<Facts> = {
  /** Its place in the page, by which it is replaced. */
  id: string
  on: 'top' | 'main' | 'side'
  who: readonly Who[]
  facts: string
  /** Stands there too while a screen is closed. */
  always?: boolean
  Show: (showing: Showing<Facts>) => ReactNode
}
const piece = <Facts,>(given: Piece<Facts>) => given as Piece<unknown>

/** What is read for the pieces, all in one statement; each by a name. */
const factsOf = { talk: talkPiece, comers: comersPiece, beside: besidePiece } satisfies Record<
  string,
  FactsOf<unknown>
>

/** The pieces of a meeting's page that live: the page and each screen that looks on show the same markup. */
const pieces = [
  piece({ id: 'beraad-rust', on: 'top', who: everybody, facts: 'beside', always: true, Show: CalmPiece }),
  piece({
    id: 'beraad-toegang',
    on: 'top',
    who: ['leads'],
    facts: 'comers',
    always: true,
    Show: DoubtsPiece,
  }),
  piece({ id: 'beraad-stap', on: 'top', who: everybody, facts: 'talk', Show: StepPiece }),
  piece({ id: 'beraad-onder-elkaar', on: 'main', who: ['part'], facts: 'talk', Show: AmongPiece }),
  piece({ id: 'beraad-regels', on: 'main', who: everybody, facts: 'talk', Show: LinesPiece }),
  piece({ id: 'beraad-cijfers', on: 'top', who: everybody, facts: 'beside', Show: ShownPiece }),
  piece({
    id: 'beraad-eigen',
    on: 'side',
    who: ['leads', 'part'],
    facts: 'beside',
    always: true,
    Show: OwnPiece,
  }),
  piece({
    id: 'beraad-voor-jou',
    on: 'side',
    who: ['leads'],
    facts: 'beside',
    always: true,
    Show: ForYouPiece,
  }),
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

const besideIn = (facts: Facts) => facts['beside'] as Beside
/** What stands open at this screen, as a page needs it for what stands outside the pieces. */
export const standingIn = (facts: Facts) => standingOf(besideIn(facts))

type Looking = { facts: Facts; who: Who; sittingId: string }

/** Each piece that this screen has, with what it shows: nothing while it is closed. */
const shownTo = ({ facts, who, sittingId }: Looking) =>
  pieces
    .filter(one => one.who.includes(who) && facts[one.facts] !== null)
    .map(({ id, on, always, facts: name, Show }) => {
      const beside = besideIn(facts)
      const at = { facts: facts[name], who, sittingId, beside, step: stepIn(facts) }
      return { id, on, shown: always || !isShut(beside) ? <Show {...at} /> : null }
    })

/** The pieces as they travel to a screen that looks on. */
export const written = (facts: Facts, who: Who, sittingId: string): Record<string, string> =>
  Object.fromEntries(
    shownTo({ facts, who, sittingId }).map(({ id, shown }) => [id, renderToStaticMarkup(shown)]),
  )

type PiecesProps = { on: Piece<unknown>['on'] } & Looking

/** The pieces as they stand in a page. */
export const Pieces = ({ on, ...looking }: PiecesProps) =>
  shownTo(looking)
    .filter(one => one.on === on)
    .map(({ id, shown }) => (
      <div key={id} id={id} className="tt-live-piece" data-piece>
        {shown}
      </div>
    ))
