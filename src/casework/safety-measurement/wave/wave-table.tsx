import { dayShort } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Table } from '#src/ui/table/table.tsx'
import type { WaveStanding } from './rules.ts'
import { text } from './text.nl.ts'

/** Each round that has begun, and whose score is not there. */
export function WaveTable({ waves }: { waves: readonly WaveStanding[] }) {
  return (
    <Table
      caption={text.caption}
      stack
      rowHeader="wave"
      columns={[
        { key: 'wave', label: text.wave },
        { key: 'days', label: text.days },
        { key: 'missing', label: text.missing },
      ]}
      rows={waves.map(({ months, from, until, running, missing }) => ({
        wave: text.name(months),
        days: (
          <>
            {text.between(dayShort(from), dayShort(until))} {running && <Badge>{text.running}</Badge>}
          </>
        ),
        missing: missing.join(', ') || text.all,
      }))}
    />
  )
}
