import { Badge } from '#src/ui/badge/badge.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Table } from '#src/ui/table/table.tsx'
import type { Passing } from './rules.ts'
import { leftNames, text, thenWhat, whoActs } from './text.nl.ts'

type Props = { name: string; leaders: string; passings: readonly Passing[] }

/** What leans on somebody who leaves: what becomes of it, and who acts before. */
export function LeftBehindCard({ name, leaders, passings }: Props) {
  return (
    <Card title={text.left} level={2}>
      {passings.length === 0 ? (
        <p>{text.nothing}</p>
      ) : (
        <Table
          caption={text.left}
          hideCaption
          stack
          rowHeader="what"
          columns={[
            { key: 'what', label: text.what },
            { key: 'after', label: text.after },
            { key: 'ask', label: text.ask },
          ]}
          rows={passings.map(passing => ({
            what: (
              <>
                {leftNames[passing.kind](passing)}{' '}
                {passing.how !== 'by-itself' && (
                  <Badge tone={passing.how === 'first' ? 'danger' : 'attention'}>
                    {text.how[passing.how]}
                  </Badge>
                )}
              </>
            ),
            after: thenWhat[passing.kind](passing),
            ask:
              passing.kind === 'fallback' ? (
                <a className="nl-link" href="/beheer/tuinen">
                  {whoActs[passing.kind](name, leaders)}
                </a>
              ) : (
                whoActs[passing.kind](name, leaders)
              ),
          }))}
        />
      )}
      <p>{text.rolesEnd}</p>
      <p>{text.today}</p>
      {passings.length > 0 && <p className="tt-soft">{text.numbersOnly}</p>}
    </Card>
  )
}
