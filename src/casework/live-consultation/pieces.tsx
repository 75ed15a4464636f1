import { renderToStaticMarkup } from 'react-dom/server'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { Steps } from '#src/ui/steps/steps.tsx'
import { type LineKind, lineKinds, standing, steps } from './rules.ts'
import type { Line, MeetingNow } from './store.server.ts'
import { kindNames, stepNames, text } from './text.nl.ts'

/** The pieces of a meeting's page that live: the page and each screen that looks on show the same markup. */
const pieceIds = { step: 'beraad-stap', lines: 'beraad-regels' } as const

function StepPiece({ now }: { now: MeetingNow }) {
  const at = steps.indexOf(now.step)
  const shown = steps.filter(step => step !== 'closed')
  return (
    <Steps
      label={text.here}
      steps={shown.map((step, place) => ({
        label: stepNames[step],
        state: place < at ? 'done' : place === at ? 'current' : 'ahead',
      }))}
    />
  )
}

function LinesPiece({ now }: { now: MeetingNow }) {
  const kinds = lineKinds.filter(kind => now.lines.some(line => line.kind === kind))
  if (kinds.length === 0) return <p>{text.nothing}</p>
  return kinds.map(kind => (
    <LinesOf key={kind} kind={kind} lines={now.lines.filter(line => line.kind === kind)} />
  ))
}

const LinesOf = ({ kind, lines }: { kind: LineKind; lines: Line[] }) => (
  <Section title={kindNames[kind].many}>
    <ul className="tt-live-lines">
      {lines.map(line => (
        <OneLine key={line.id} line={line} />
      ))}
    </ul>
  </Section>
)

function OneLine({ line }: { line: Line }) {
  const heads = standing(line.versions)
  return (
    <li className="tt-live-line">
      {heads.length > 1 && <p className="tt-live-line__both">{text.both}</p>}
      {heads.map(({ id, words }) => (
        <p key={id} className="tt-as-typed">
          {words}
        </p>
      ))}
      {line.audience === 'facilitator' && <Badge>{text.onlyLeader}</Badge>}
    </li>
  )
}

/** The pieces as they travel to a screen that looks on. */
export const written = (now: MeetingNow): Record<string, string> => ({
  [pieceIds.step]: renderToStaticMarkup(<StepPiece now={now} />),
  [pieceIds.lines]: renderToStaticMarkup(<LinesPiece now={now} />),
})
