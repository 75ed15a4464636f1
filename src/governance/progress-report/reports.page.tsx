import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayOf, dayShort } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { text as correction } from './corrigendum/text.nl.ts'
import { waitingForReader } from './review/store.server.ts'
import { type Report, reportsWithinReach } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('progress-report:read', async ({ tx, actor }) => {
  const reports = await reportsWithinReach(tx)
  const mayMake = may(actor, 'progress-report:make')
  const waiting = mayMake ? await waitingForReader(tx, actor.accountId) : []
  return {
    drafts: reports.filter(({ releasedAt }) => releasedAt === null).map(listed),
    released: reports.filter(({ releasedAt }) => releasedAt !== null).map(listed),
    waiting: reports.filter(({ id }) => waiting.includes(id)).map(listed),
    mayMake,
    mayChoose: may(actor, 'progress-report:release'),
  }
})

const listed = ({ id, subject, cutOff, reference, releasedAt, edition }: Report) => ({
  ...{ id, cutOff, reference },
  subject: edition > 1 ? `${correction.instead(edition - 1)}: ${subject}` : subject,
  releasedOn: releasedAt && dayShort(dayOf(releasedAt)),
})
type Listed = ReturnType<typeof listed>

const say = text.list

export default function Reports({
  loaderData: { drafts, released, waiting, mayMake, mayChoose },
}: Shown<typeof loader>) {
  const begin = mayMake && (
    <ButtonLink to="/voortgang/nieuw" kind={waiting.length > 0 ? 'secondary' : 'primary'}>
      {say.begin}
    </ButtonLink>
  )
  return (
    <>
      <PageHead title={say.title} lead={say.lead} next={begin} />
      {waiting.length > 0 && (
        <Section title={say.waiting}>
          <LinkList
            items={waiting.map(({ id, subject, reference }) => ({
              to: `/voortgang/${id}/oordeel`,
              title: subject,
              note: reference,
            }))}
          />
        </Section>
      )}
      {drafts.length + released.length === 0 && (
        <Empty title={say.empty}>
          <p>{mayMake ? say.emptyMaker : say.emptyReader}</p>
        </Empty>
      )}
      {drafts.length > 0 && (
        <Section title={say.drafts}>
          <ReportTable reports={drafts} caption={say.drafts} />
        </Section>
      )}
      {released.length > 0 && (
        <Section title={say.archive}>
          {mayMake && <p className="tt-soft">{say.archiveLead}</p>}
          <ReportTable reports={released} caption={say.caption} areReleased />
        </Section>
      )}
      {mayChoose && (
        <Section title={say.settings}>
          <LinkList
            items={[
              { to: '/voortgang/aantallen', title: say.publication },
              { to: '/voortgang/huisstijl', title: say.paper },
            ]}
          />
        </Section>
      )}
    </>
  )
}

type TableOf = { reports: readonly Listed[]; caption: string; areReleased?: boolean }

function ReportTable({ reports, caption, areReleased = false }: TableOf) {
  return (
    <Table
      caption={caption}
      hideCaption
      stack
      rowHeader="subject"
      columns={[
        { key: 'subject', label: say.subject },
        { key: 'cutOff', label: say.cutOff, short: true },
        { key: 'reference', label: say.reference },
        ...(areReleased ? [{ key: 'releasedOn', label: say.releasedOn, short: true }] : []),
      ]}
      rows={reports.map(({ id, subject, cutOff, reference, releasedOn }) => ({
        subject: (
          <a className="nl-link" href={`/voortgang/${id}`}>
            {subject}
          </a>
        ),
        cutOff: dayShort(cutOff),
        reference,
        releasedOn,
      }))}
    />
  )
}
