import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdOf } from '../household/store.server.ts'
import { lineOf } from './message-card.tsx'
import { messagesIn } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('family-message:answer', async ({ tx, caseId }) => ({
  caseId,
  name: (await householdOf(tx, caseId))?.name ?? '',
  messages: await messagesIn(tx, caseId),
}))

export default function Messages({ loaderData: { caseId, name, messages } }: Shown<typeof loader>) {
  const household = `/huishoudens/${caseId}`
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: name, to: household }, { label: text.title }]}
      />
      {messages.length === 0 ? (
        <Empty title={text.none}>{text.noneLead}</Empty>
      ) : (
        <LinkList
          items={messages.map(one => ({
            to: `${household}/berichten/${one.id}`,
            title: lineOf(one),
            note: dayInWords(one.toldOn),
          }))}
        />
      )}
    </>
  )
}
