import { dayShort } from '#src/kernel/day.ts'
import { Table } from '#src/ui/table/table.tsx'
import type { InstrumentOutcome } from './store.server.ts'
import { text } from './text.nl.ts'

type OutcomeTableProps = { caseId: string; outcomes: readonly InstrumentOutcome[]; accountId: string }

export function OutcomeTable({ caseId, outcomes, accountId }: OutcomeTableProps) {
  return (
    <Table
      caption={text.caption}
      stack
      rowHeader="day"
      columns={[
        { key: 'day', label: text.day },
        { key: 'name', label: text.name },
        { key: 'about', label: text.about },
        { key: 'outcome', label: text.outcome },
        { key: 'doneBy', label: text.doneBy },
      ]}
      rows={outcomes.map(one => ({
        day: dayShort(one.doneOn),
        name: `${one.name}, ${one.edition}`,
        about: one.givenName ?? text.everybody,
        outcome: (
          <>
            {one.outcome}{' '}
            {one.recordedBy === accountId && (
              <a className="nl-link" href={`/huishoudens/${caseId}/veiligheid/instrument/${one.id}`}>
                {text.correct}
              </a>
            )}
          </>
        ),
        doneBy: one.doneBy,
      }))}
    />
  )
}
