import { atScreen } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { screenNow } from '#src/casework/public.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { text as people } from '../our-people/text.nl.ts'
import { WithUs } from '../our-people/with-us.tsx'
import { AtTheTable } from './at-the-table.tsx'
import { text } from './text.nl.ts'

export const loader = atScreen(async ({ tx }) => {
  const { team, deputies } = await screenNow(tx)
  return { team, deputies }
})

export default function SharedPeople({ loaderData: { team, deputies } }: Shown<typeof loader>) {
  return (
    <AtTheTable title={people.title} lead={team.length > 0 ? people.lead : null}>
      {team.length > 0 ? (
        <WithUs people={team} deputies={deputies} />
      ) : (
        <Empty title={text.noPeople}>{text.none}</Empty>
      )}
    </AtTheTable>
  )
}
