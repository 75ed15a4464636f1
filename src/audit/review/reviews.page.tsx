import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayOf, dayShort } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { reviews } from './store.server.ts'
import { findingShort, text } from './text.nl.ts'

export const loader = page('audit:review', async ({ tx }) => reviews(tx))

const tones = { none: 'good', question: 'attention', serious: 'danger' } as const

export default function Reviews({ loaderData: earlier }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={text.list}
        lead={text.listLead}
        crumbs={[{ label: text.log, to: '/logboek' }, { label: text.list }]}
        next={
          <ButtonLink to="/logboek/controle" kind="primary">
            {text.title}
          </ButtonLink>
        }
      />
      {earlier.length === 0 ? (
        <Empty title={text.none}>{text.noneLead}</Empty>
      ) : (
        <Table
          caption={<span className="tt-hidden">{text.list}</span>}
          stack
          rowHeader="when"
          columns={[
            { key: 'when', label: text.when },
            { key: 'by', label: text.by },
            { key: 'period', label: text.period },
            { key: 'lines', label: text.lines, numeric: true },
            { key: 'result', label: text.result },
            { key: 'words', label: text.words },
          ]}
          rows={earlier.map(review => ({
            when: dayShort(dayOf(review.at)),
            by: review.by,
            period: text.between(dayShort(review.fromDay), dayShort(review.untilDay)),
            lines: review.lines,
            result: <Badge tone={tones[review.finding]}>{findingShort[review.finding]}</Badge>,
            words: <span className="tt-as-typed">{review.words}</span>,
          }))}
        />
      )}
    </>
  )
}
