import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Table } from '#src/ui/table/table.tsx'
import type { Fault } from './row/rules.ts'
import type { Step } from './rules.ts'
import { text } from './text.nl.ts'

const say = text.look

/** Each fault by the line and column at which it stands. */
export function FaultTable({ faults }: { faults: readonly Fault[] }) {
  return (
    <Table
      caption={say.faults(faults.length)}
      hideCaption
      stack
      rowHeader="line"
      columns={[
        { key: 'line', label: say.line, short: true },
        { key: 'column', label: say.column },
        { key: 'value', label: say.value },
        { key: 'says', label: say.says },
      ]}
      rows={faults.map(fault => ({ ...fault, line: say.lineNumber(fault.line) }))}
    />
  )
}

type Shown = { line: number; name: string; kind: Step['kind']; roles: string; from: string }
type StepTableProps = { id: string; steps: readonly Shown[]; from: number; all: number; size: number }

/** What would happen, line by line; a long list part by part. */
export function StepTable({ id, steps, from, all, size }: StepTableProps) {
  const to = (at: number) => `/beheer/mensen/inlezen/${id}?vanaf=${Math.max(0, at)}`
  return (
    <>
      <Table
        caption={say.part(from + 1, from + steps.length, all)}
        stack
        rowHeader="line"
        columns={[
          { key: 'line', label: say.line, short: true },
          { key: 'name', label: say.name },
          { key: 'kind', label: say.what },
          { key: 'roles', label: say.roles },
          { key: 'from', label: say.from, short: true },
        ]}
        rows={steps.map(({ kind, line, ...step }) => ({
          ...step,
          line: say.lineNumber(line),
          kind: kind === 'known' ? say.kinds[kind] : <Badge tone="good">{say.kinds[kind]}</Badge>,
        }))}
      />
      {(from > 0 || from + size < all) && (
        <p className="tt-row">
          {from > 0 && <ButtonLink to={to(from - size)}>{say.earlier}</ButtonLink>}{' '}
          {from + size < all && <ButtonLink to={to(from + size)}>{say.later}</ButtonLink>}
        </p>
      )}
    </>
  )
}
