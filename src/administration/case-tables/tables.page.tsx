import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { text as people } from '../people/text.nl.ts'
import { caseTables } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('garden:manage', ({ tx }) => caseTables(tx))

export default function CaseTables({ loaderData: tables }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: people.start.title, to: '/beheer' }, { label: text.title }]}
        next={<ButtonLink to="/beheer/tafels/nieuw">{text.add}</ButtonLink>}
      />
      {tables.length === 0 ? (
        <Empty title={text.none}>{text.noneLead}</Empty>
      ) : (
        <Table
          caption={text.title}
          hideCaption
          stack
          rowHeader="name"
          columns={[
            { key: 'name', label: text.name },
            { key: 'forWhom', label: text.forWhom },
            { key: 'garden', label: text.garden },
            { key: 'leader', label: text.leader },
            { key: 'step', label: text.step, acts: true },
          ]}
          rows={tables.map(table => ({
            name: table.name,
            forWhom: table.forWhom,
            garden: table.garden ?? text.wholeRegion,
            leader: table.leader ?? text.noLeader,
            step: (
              <a className="nl-link" href={`/beheer/tafels/${table.id}`}>
                {text.change}
                <span className="tt-hidden">: {table.name}</span>
              </a>
            ),
          }))}
        />
      )}
    </>
  )
}
