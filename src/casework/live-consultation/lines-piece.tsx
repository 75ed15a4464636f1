import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Button } from '#src/ui/button/button.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Hidden } from '#src/ui/form/text-fields.tsx'
import { MarksBelow } from './mark/marks-below.tsx'
import { AskPlace, PlaceOf } from './outcome/place/place-of.tsx'
import type { Showing } from './pieces.tsx'
import { beforeWhich, kindsOf, type LineKind, lineKinds, standing, type Words } from './rules.ts'
import type { Line, Talk } from './store.server.ts'
import { kindNames, text } from './text.nl.ts'
import { inPlace } from './withdrawal/rules.ts'
import { text as withdrawal } from './withdrawal/text.nl.ts'

// The plan holds the three that matter most.
const most = 3

/** What was said: what the step is about first, the rest behind one line; the large screen shows the first only. */
export function LinesPiece({ facts: { step, lines }, who, sittingId, beside }: Showing<Talk>) {
  const now = step === 'close' || step === 'closed' ? (['agreement'] as const) : kindsOf[step]
  // What the family wrote in its own time stands by itself.
  const shared = inPlace(lines).filter(line => !beside.familyLines.some(({ id }) => id === line.id))
  const of = (kind: LineKind) => shared.filter(line => line.kind === kind)
  const rest = lineKinds.filter(kind => !now.some(one => one === kind) && of(kind).length > 0)
  // When it is over everybody only reads.
  const reads = step === 'closed' ? 'large' : who
  const list = (kind: LineKind) => (
    <LineList
      kind={kind}
      lines={of(kind)}
      who={reads}
      seesMarks={who !== 'large'}
      sittingId={sittingId}
      beside={beside}
    />
  )
  return (
    <>
      {now.map(kind => (
        <section key={kind} id={`regels-${kind}`} className="tt-live-kind" aria-labelledby={`kop-${kind}`}>
          <h3 className="nl-heading nl-heading--level-3" id={`kop-${kind}`}>
            {kindNames[kind].many}
          </h3>
          {list(kind)}
        </section>
      ))}
      {who !== 'large' &&
        rest.map(kind => (
          <div key={kind} id={`eerder-${kind}`}>
            <Fold summary={kindNames[kind].many} count={of(kind).length}>
              {list(kind)}
            </Fold>
          </div>
        ))}
    </>
  )
}

type ListProps = { kind: LineKind; lines: Line[]; seesMarks: boolean } & Pick<
  Showing<Talk>,
  'who' | 'sittingId' | 'beside'
>

function LineList({ kind, lines, ...at }: ListProps) {
  if (lines.length === 0) return <p className="tt-soft">{text.nothingOf}</p>
  const ids = lines.filter(line => !line.withdrawn).map(line => line.id)
  const isRanked = kind === 'situation'
  return (
    <ol className={isRanked ? 'tt-live-lines tt-live-lines--ranked' : 'tt-live-lines'}>
      {lines.map(line =>
        line.withdrawn ? (
          <li key={line.id} id={`regel-${line.id}`} className="tt-live-taken" data-says={withdrawal.taken}>
            {withdrawal.taken}
          </li>
        ) : (
          <li
            key={line.id}
            id={`regel-${line.id}`}
            className={
              isRanked && ids.indexOf(line.id) < most ? 'tt-live-line tt-live-line--top' : 'tt-live-line'
            }
            data-says={`${kindNames[kind].one}: ${standing(line.versions)
              .map(one => one.words)
              .join(' / ')}`}
          >
            <OneLine line={line} ids={ids} {...at} />
          </li>
        ),
      )}
    </ol>
  )
}

type OneLineProps = { line: Line; ids: string[] } & Omit<ListProps, 'kind' | 'lines'>

function OneLine({ line, ids, who, seesMarks, sittingId, beside }: OneLineProps) {
  return (
    <>
      <Versions line={line} canChoose={who !== 'large'} />
      <PlaceOf line={line} />
      {who !== 'large' && (
        <div className="tt-live-line__below">
          <Below line={line} sittingId={sittingId} />
          {who === 'leads' && <AskPlace line={line} sittingId={sittingId} />}
          {who === 'leads' && <Moves lineId={line.id} ids={ids} />}
        </div>
      )}
      {seesMarks && (
        <MarksBelow line={line} beside={beside} canMark={who !== 'large'} sittingId={sittingId} />
      )}
    </>
  )
}

function Versions({ line, canChoose }: { line: Line; canChoose: boolean }) {
  const heads = standing(line.versions)
  if (heads.length <= 1) return <p className="tt-as-typed tt-live-line__words">{heads[0]?.words}</p>
  return (
    <>
      <p className="tt-live-line__both">{text.both}</p>
      {heads.map(one => (
        <div key={one.id} id={`woorden-${one.id}`} className="tt-live-line__version">
          <p className="tt-as-typed tt-live-line__words">{one.words}</p>
          {canChoose && <Choose lineId={line.id} chosen={one} heads={heads} />}
        </div>
      ))}
    </>
  )
}

const Choose = ({ lineId, chosen, heads }: { lineId: string; chosen: Words; heads: Words[] }) => (
  <form method="post" className="tt-action-form">
    <Hidden name="what" value="choose" />
    <Hidden name="once" value={crypto.randomUUID()} />
    <Hidden name="lineId" value={lineId} />
    <Hidden name="chosen" value={chosen.id} />
    {heads.map(({ id }) => (
      <Hidden key={id} name="read" value={id} />
    ))}
    <Button>{text.chooseThis}</Button>
  </form>
)

function Below({ line, sittingId }: { line: Line; sittingId: string }) {
  return (
    <>
      {line.by && <span className="tt-soft">{line.by}</span>}
      {line.audience === 'facilitator' && <Badge>{text.onlyLeader}</Badge>}
      {/* From the page it stands on, so that it holds for who is signed in and for who is not. */}
      <a className="nl-link" href={`${sittingId}/regel/${line.id}`}>
        {text.change}
        <span className="tt-hidden">{text.changeOf(standing(line.versions)[0]?.words ?? '')}</span>
      </a>
    </>
  )
}

function Moves({ lineId, ids }: { lineId: string; ids: string[] }) {
  const { up, down } = beforeWhich(ids, lineId)
  return (
    <div className="tt-live-line__moves">
      {up !== undefined && <Move id={`op-${lineId}`} lineId={lineId} before={up} up />}
      {down !== undefined && <Move id={`neer-${lineId}`} lineId={lineId} before={down} />}
    </div>
  )
}

const Move = ({
  id,
  lineId,
  before,
  up = false,
}: {
  id: string
  lineId: string
  before: string | null
  up?: boolean
}) => (
  <form method="post" id={id}>
    <Hidden name="what" value="order" />
    <Hidden name="once" value={crypto.randomUUID()} />
    <Hidden name="lineId" value={lineId} />
    {before && <Hidden name="beforeId" value={before} />}
    <Button kind="quiet" icon={up ? IconArrowUp : IconArrowDown}>
      {up ? text.up : text.down}
    </Button>
  </form>
)
