import { atScreen } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { screenNow } from '#src/casework/public.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { AtTheTable } from './at-the-table.tsx'
import { text } from './text.nl.ts'

const say = text.start

export const loader = atScreen(async ({ tx }) => {
  const { meetsOn } = await screenNow(tx)
  return { meetsOn }
})

export default function SharedStart({ loaderData: { meetsOn } }: Shown<typeof loader>) {
  return (
    <AtTheTable title={say.title} lead={say.lead}>
      {meetsOn && (
        <Section title={say.meets}>
          <p>{dayInWords(meetsOn)}</p>
        </Section>
      )}
      <LinkList
        items={[
          { to: '/samen/plan', title: say.plan, note: say.planNote },
          { to: '/samen/mensen', title: say.people, note: say.peopleNote },
        ]}
      />
    </AtTheTable>
  )
}
