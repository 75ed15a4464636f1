import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ObservationCard } from './observation-card.tsx'
import { observations } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('practice:read', async ({ tx, actor }) => ({
  shared: await observations(tx, 200),
  me: actor.accountId,
}))

const say = text.list

export default function Observations({ loaderData: { shared, me } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: 'Praktijk', to: '/praktijk' }, { label: say.title }]}
        next={
          <ButtonLink to="/praktijk/observaties/nieuw" kind="primary">
            {text.share.title}
          </ButtonLink>
        }
      />
      {shared.length === 0 && <Empty title={say.empty}>{say.emptyLead}</Empty>}
      <Stack>
        {shared.map(observation => (
          <ObservationCard
            key={observation.id}
            observation={observation}
            isMine={observation.sharedById === me}
          />
        ))}
      </Stack>
    </>
  )
}
