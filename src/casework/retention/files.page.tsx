import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, dayShort } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { addressOf, here } from './at.server.ts'
import { stateOf } from './rules.ts'
import { closedFiles, proofs } from './store.server.ts'
import { groundNames, stateNames, text } from './text.nl.ts'

export const loader = page('retention:keep', async ({ tx, actor, today }) => ({
  files: (await closedFiles(tx)).map(one => ({
    ...one,
    state: stateOf(one, today),
    to: addressOf(one.id),
  })),
  done: (await proofs(tx).execute()).map(({ id, number, on, ground }) => ({
    to: `${here}/bewijs/${id}`,
    number,
    on,
    ground,
  })),
  seesRights: may(actor, 'rights:oversee'),
}))

export default function ClosedFiles({ loaderData: { files, done, seesRights } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={seesRights ? [{ label: text.rights, to: '/rechten' }, { label: text.title }] : undefined}
      />
      <Stack>
        {files.length === 0 && <Empty title={text.none}>{text.noneLead}</Empty>}
        {files.length > 0 && (
          <Section title={text.files}>
            <p>{text.dueNow(files.filter(one => one.state === 'due').length)}</p>
            <Files files={files} />
            <p className="tt-soft">{text.terms}</p>
          </Section>
        )}
        {done.length > 0 && (
          <Section title={text.proofs}>
            <LinkList
              items={done.map(one => ({
                to: one.to,
                title: text.proof.line(one.number, dayInWords(one.on)),
                note: groundNames[one.ground],
              }))}
            />
          </Section>
        )}
      </Stack>
    </>
  )
}

type Line = Shown<typeof loader>['loaderData']['files'][number]

const Files = ({ files }: { files: readonly Line[] }) => (
  <Table
    caption={text.files}
    hideCaption
    stack
    rowHeader="number"
    columns={[
      { key: 'number', label: text.number, short: true },
      { key: 'due', label: text.dueOn, short: true },
      { key: 'state', label: text.state },
      { key: 'ground', label: text.ground },
      { key: 'closed', label: text.closedOn, short: true },
      { key: 'garden', label: text.garden },
    ]}
    rows={files.map(one => ({
      number: (
        <a className="nl-link" href={one.to}>
          {one.number}
        </a>
      ),
      due: one.dueOn ? dayShort(one.dueOn) : text.noDay,
      state: (
        <Badge tone={one.state === 'due' || one.state === 'proposed' ? 'attention' : 'plain'}>
          {stateNames[one.state]}
        </Badge>
      ),
      ground: groundNames[one.ground],
      closed: dayShort(one.closedOn),
      garden: one.garden,
    }))}
  />
)
