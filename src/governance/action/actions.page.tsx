import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { ActionList } from './action-list.tsx'
import { allActions } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.list

export const loader = page('steering:read', async ({ tx, actor, today }) => {
  const all = await allActions(tx)
  const open = all.filter(action => action.state === 'open')
  return {
    today,
    mine: open.filter(action => action.ownerId === actor.accountId),
    others: open.filter(action => action.ownerId !== actor.accountId),
    settled: all.filter(action => action.state !== 'open'),
  }
})

export default function Actions({ loaderData: { today, mine, others, settled } }: Shown<typeof loader>) {
  const none = mine.length + others.length + settled.length === 0
  const toItems = <ButtonLink to="/sturing/agendapunten">{say.toItems}</ButtonLink>
  return (
    <>
      <PageHead title={say.title} lead={say.lead} crumbs={steeringCrumbs(say.title)} />
      {none && (
        <Empty title={say.empty} action={toItems}>
          {say.emptyLead}
        </Empty>
      )}
      {!none && (
        <Section title={say.mine}>
          {mine.length === 0 ? <p>{say.mineNone}</p> : <ActionList actions={mine} today={today} withItem />}
        </Section>
      )}
      {others.length > 0 && (
        <Section title={say.others}>
          <ActionList actions={others} today={today} withItem />
        </Section>
      )}
      {settled.length > 0 && (
        <Fold summary={say.settled} count={settled.length}>
          <ActionList actions={settled} today={today} withItem />
        </Fold>
      )}
    </>
  )
}
