import { atScreen } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { screenNow } from '#src/casework/public.ts'
import { Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { useWords } from '../language/words.ts'
import { AtTheTable } from './at-the-table.tsx'

export const loader = atScreen(async ({ tx }) => {
  const { meetsOn } = await screenNow(tx)
  return { meetsOn }
})

export default function SharedStart({ loaderData: { meetsOn } }: Shown<typeof loader>) {
  const { sharedScreen: text, day } = useWords()
  const say = text.start
  return (
    <AtTheTable title={say.title} lead={say.lead}>
      {meetsOn && (
        <Section title={say.meets}>
          <p>{day(meetsOn)}</p>
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
