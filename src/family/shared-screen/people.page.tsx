import { atScreen } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { screenNow } from '#src/casework/public.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { text as people } from '../our-people/text.nl.ts'
import { WithUs } from '../our-people/with-us.tsx'
import { AtTheTable } from './at-the-table.tsx'
import { text } from './text.nl.ts'

export const loader = atScreen(async ({ tx }) => {
  const { team } = await screenNow(tx)
  return { team }
})

export default function SharedPeople({ loaderData: { team } }: Shown<typeof loader>) {
  return (
    <AtTheTable title={people.title} lead={team.length > 0 ? people.lead : null}>
      {team.length > 0 ? <WithUs people={team} /> : <Empty title={text.noPeople}>{text.none}</Empty>}
    </AtTheTable>
  )
}
