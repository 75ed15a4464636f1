import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { momentInWords } from '#src/kernel/day.ts'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { brokenSeals } from '../store.server.ts'
import { faultKind } from './rules.ts'
import { sealState } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('audit:read', async ({ tx }) => ({
  state: await sealState(tx),
  broken: await brokenSeals(tx),
}))

type View = Shown<typeof loader>['loaderData']

export default function Seal({ loaderData: { state, broken } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: text.log, to: '/logboek' }, { label: text.title }]}
      />
      {broken.length === 0 ? (
        <Notice tone="good" title={text.whole}>
          <p>{text.wholeLead}</p>
        </Notice>
      ) : (
        <Broken broken={broken} />
      )}
      <Section title={text.facts}>
        <Facts
          items={[
            { term: text.last, value: state.lastSealedAt ? momentInWords(state.lastSealedAt) : text.never },
            { term: text.number, value: state.seals },
            { term: text.waiting, value: state.waiting },
          ]}
        />
      </Section>
    </>
  )
}

function Broken({ broken }: Pick<View, 'broken'>) {
  return (
    <>
      <Notice tone="danger" title={text.broken}>
        <p>{text.brokenLead}</p>
      </Notice>
      <Table
        caption={text.brokenList}
        stack
        rowHeader="seal"
        columns={[
          { key: 'seal', label: text.seal },
          { key: 'lines', label: text.lines },
          { key: 'fault', label: text.fault },
        ]}
        rows={broken.map(one => ({
          seal: `${text.seal} ${one.seal}`,
          lines: text.between(one.first_line, one.last_line),
          fault: text.faults[faultKind(one.fault)],
        }))}
      />
    </>
  )
}
