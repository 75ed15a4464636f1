import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayShort } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { reportsWithinReach } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('progress-report:read', async ({ tx, actor }) => ({
  reports: (await reportsWithinReach(tx)).map(({ id, subject, cutOff, reference, releasedAt }) => ({
    ...{ id, subject, cutOff, reference },
    released: releasedAt !== null,
  })),
  mayMake: may(actor, 'progress-report:make'),
  mayChoose: may(actor, 'progress-report:release'),
}))

const say = text.list

export default function Reports({ loaderData: { reports, mayMake, mayChoose } }: Shown<typeof loader>) {
  const begin = mayMake && (
    <ButtonLink to="/voortgang/nieuw" kind="primary">
      {say.begin}
    </ButtonLink>
  )
  return (
    <>
      <PageHead title={say.title} lead={say.lead} next={begin} />
      {reports.length === 0 ? (
        <Empty title={say.empty}>
          <p>{mayMake ? say.emptyMaker : say.emptyReader}</p>
        </Empty>
      ) : (
        <Table
          caption={say.caption}
          stack
          rowHeader="subject"
          columns={[
            { key: 'subject', label: say.subject },
            { key: 'cutOff', label: say.cutOff },
            { key: 'reference', label: say.reference },
            { key: 'state', label: say.state },
          ]}
          rows={reports.map(report => ({
            subject: (
              <a className="nl-link" href={`/voortgang/${report.id}`}>
                {report.subject}
              </a>
            ),
            cutOff: dayShort(report.cutOff),
            reference: report.reference,
            state: report.released ? <Badge tone="good">{text.released}</Badge> : <Badge>{text.draft}</Badge>,
          }))}
        />
      )}
      {mayChoose && (
        <p>
          <a className="nl-link" href="/voortgang/aantallen">
            {say.publication}
          </a>
        </p>
      )}
    </>
  )
}
