import { Badge } from '#src/ui/badge/badge.tsx'
import { ListParts, listText } from '#src/ui/list-file/list-file.tsx'
import { Table } from '#src/ui/table/table.tsx'
import type { Step } from './rules.ts'
import { text } from './text.nl.ts'

const say = text.look

type Shown = { line: number; name: string; kind: Step['kind']; roles: string; from: string }
type StepTableProps = { id: string; steps: readonly Shown[]; from: number; all: number; size: number }

/** What would happen, line by line; a long list part by part. */
export function StepTable({ id, steps, from, all, size }: StepTableProps) {
  return (
    <>
      <Table
        caption={listText.partOf(from + 1, from + steps.length, all)}
        stack
        rowHeader="line"
        columns={[
          { key: 'line', label: listText.line, short: true },
          { key: 'name', label: say.name },
          { key: 'kind', label: say.what },
          { key: 'roles', label: say.roles },
          { key: 'from', label: say.from, short: true },
        ]}
        rows={steps.map(({ kind, line, ...step }) => ({
          ...step,
          line: listText.lineNumber(line),
          kind: kind === 'known' ? say.kinds[kind] : <Badge tone="good">{say.kinds[kind]}</Badge>,
        }))}
      />
      <ListParts
        from={from}
        shown={steps.length}
        all={all}
        size={size}
        to={at => `/beheer/mensen/inlezen/${id}?vanaf=${at}`}
      />
    </>
  )
}
