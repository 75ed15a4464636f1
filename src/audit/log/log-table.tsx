import { roleNames } from '#src/access/role-names.nl.ts'
import { dayOf, dayShort } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { addressOf } from './rules.ts'
import type { LogLine } from './store.server.ts'
import { actionNames, detailText, outcomeNames, text } from './text.nl.ts'

const clock = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: 'numeric',
  minute: '2-digit',
})

const tones = { read: 'plain', done: 'plain', refused: 'attention', denied: 'danger' } as const

/** Lines of the log: who, when, what, and how it ended. */
export function LogTable({ lines }: { lines: LogLine[] }) {
  if (lines.length === 0) return <Empty title={text.empty}>{text.emptyLead}</Empty>
  return (
    <>
      <Table
        caption={text.newestFirst}
        stack
        columns={[
          { key: 'when', label: text.when },
          { key: 'who', label: text.who },
          { key: 'what', label: text.what },
          { key: 'household', label: text.household },
          { key: 'result', label: text.result },
        ]}
        rows={lines.map(line => ({
          when: text.clock(dayShort(dayOf(line.at)), clock.format(line.at).replace(':', '.')),
          who: <Who line={line} />,
          what: <What line={line} />,
          household: line.mark && (
            <a className="nl-link" href={addressOf({ sameAs: line.id })}>
              {text.mark(line.mark)}
            </a>
          ),
          result:
            tones[line.outcome] === 'plain' ? (
              outcomeNames[line.outcome]
            ) : (
              <Badge tone={tones[line.outcome]}>{outcomeNames[line.outcome]}</Badge>
            ),
        }))}
      />
      <p className="tt-soft">{text.markMeaning}</p>
    </>
  )
}

function Who({ line: { accountId, name, roles, organisation } }: { line: LogLine }) {
  if (!name) return accountId ? text.somebodyOfFamily : text.system
  const detail = [roles.map(role => roleNames[role]).join(', '), organisation].filter(Boolean).join(' · ')
  return (
    <>
      {name}
      <br />
      <span className="tt-soft">{detail}</span>
    </>
  )
}

function What({ line: { action, detail } }: { line: LogLine }) {
  const kept = detailText(detail)
  return (
    <>
      {actionNames[action] ?? action}
      {kept && (
        <>
          <br />
          <span className="tt-soft">{kept}</span>
        </>
      )}
    </>
  )
}
