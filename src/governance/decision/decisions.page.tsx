import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { decisionsOf } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.list

export const loader = page('steering:read', async ({ tx }) => ({ decisions: await decisionsOf(tx) }))

export default function Decisions({ loaderData: { decisions } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.title} lead={say.lead} crumbs={steeringCrumbs(say.title)} />
      {decisions.length === 0 ? (
        <Empty title={say.empty}>{say.emptyLead}</Empty>
      ) : (
        <LinkList
          items={decisions.map(({ id, title, group, decidedOn, replacedById }) => ({
            to: `/sturing/besluiten/${id}`,
            title,
            note: text.page.by(group, dayInWords(decidedOn)),
            badge: replacedById && <Badge>{say.replaced}</Badge>,
          }))}
        />
      )}
    </>
  )
}
