import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type Day, dayOf, distanceInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ReadAllForm } from './rules.ts'
import { myNotices, type Notice, putAway } from './store.server.ts'
import { callColleague, invitedNoMore, sentences, text } from './text.nl.ts'

export const loader = page('notice:read', async ({ tx, today, now }) => {
  const notices = await myNotices(tx)
  return {
    today,
    now: now.toISOString(),
    fresh: notices.filter(one => one.readAt === null),
    read: notices.filter(one => one.readAt !== null),
  }
})

export const action = deed('notice:read', {
  form: ReadAllForm,
  refusals: {},
  run: async ({ tx, input }) => {
    await putAway(tx, { until: new Date(input.version) })
    return done({ to: '/meldingen', flash: text.readDone })
  },
})

const line = ({ id, kind, caseId, household, colleague, isUrgent, at }: Notice, today: Day) => {
  const outside = { unread: callColleague, 'invitation-ended': invitedNoMore } as const
  const say = caseId === null && kind in outside ? outside[kind as keyof typeof outside] : sentences[kind]
  return {
    to: `/meldingen/${id}`,
    title: say(colleague ?? ''),
    note: [household, distanceInWords(dayOf(at), today)].filter(Boolean).join(' · '),
    badge: isUrgent ? <Badge tone="danger">{text.urgent}</Badge> : undefined,
  }
}

export default function Notices({
  loaderData: { today, now, fresh, read },
  actionData,
}: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        meta={
          <a className="nl-link" href="/meldingen/mail">
            {text.toMail}
          </a>
        }
      />
      {fresh.length === 0 ? (
        <Empty title={text.empty}>{text.emptyLead}</Empty>
      ) : (
        <Card title={text.fresh} level={2}>
          <LinkList items={fresh.map(one => line(one, today))} />
          <Form form={actionData?.form ?? emptyForm} version={now} submit={text.readAll} kind="secondary">
            {null}
          </Form>
        </Card>
      )}
      {read.length > 0 && (
        <Fold summary={text.read} count={read.length}>
          <LinkList items={read.map(one => ({ ...line(one, today), badge: undefined }))} />
        </Fold>
      )}
    </>
  )
}
