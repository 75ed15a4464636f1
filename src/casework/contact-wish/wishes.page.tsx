import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { wishesToMe } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page(
  'contact-wish:answer',
  async ({ tx }) => ({ wishes: await wishesToMe(tx) }),
  ({ wishes }) => ({ caseIds: [...new Set(wishes.map(one => one.caseId))] }),
)

export default function Wishes({ loaderData: { wishes } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      {wishes.length === 0 ? (
        <Empty title={text.none}>{text.noneLead}</Empty>
      ) : (
        <LinkList
          items={wishes.map(one => ({
            to: `/wensen/${one.id}`,
            title: text.line(one.toldBy, one.household),
            note: one.answeredOn
              ? text.answered(dayInWords(one.answeredOn))
              : text.until(dayInWords(one.answerBy)),
          }))}
        />
      )}
    </>
  )
}
