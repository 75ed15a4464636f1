import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { purposeNames, stanceNames } from '../item/text.nl.ts'
import { PaperLinks } from '../paper/papers.tsx'
import type { Paper } from '../paper/store.server.ts'
import type { Line } from '../steering/rules.ts'
import { text } from './text.nl.ts'

const say = text.page

/** `kind` is that of what is asked: secondary where the head of the page leads to it already. */
type AgendaLineProps = {
  line: Line
  level: 2 | 3
  kind?: 'primary' | 'secondary'
  papers?: readonly Paper[]
}

/** One item on an agenda: what is asked, what this reader still has to do, and what came of it. */
export function AgendaLine({ line, level, kind = 'primary', papers = [] }: AgendaLineProps) {
  const at = `/sturing/behandelingen/${line.treatmentId}`
  const { asks } = line
  return (
    <Card
      level={level}
      title={
        <a className="nl-link" href={`/sturing/agendapunten/${line.itemId}`}>
          {line.title}
        </a>
      }
      meta={<Badge>{purposeNames[line.purpose]}</Badge>}
      action={
        <>
          {asks === 'advice' && (
            <ButtonLink to={`${at}/advies`} kind={kind}>
              {say.giveAdvice}
            </ButtonLink>
          )}
          {asks === 'conclusion' && (
            <ButtonLink to={`${at}/conclusie`} kind={kind}>
              {say.conclude}
            </ButtonLink>
          )}
          {line.mayChangeAdvice && (
            <ButtonLink to={`${at}/advies`} kind="quiet">
              {line.myStance ? say.changeAdvice : say.giveAdvice}
            </ButtonLink>
          )}
        </>
      }
    >
      <Facts
        items={[
          { term: say.asked, value: line.asked },
          ...(papers.length > 0 ? [{ term: say.papers, value: <PaperLinks papers={papers} /> }] : []),
          ...(line.advises
            ? [{ term: say.yourAdvice, value: line.myStance ? stanceNames[line.myStance] : say.noAdvice }]
            : []),
          ...(line.isPast ? [{ term: say.conclusion, value: line.conclusion ?? say.open }] : []),
        ]}
      />
    </Card>
  )
}
