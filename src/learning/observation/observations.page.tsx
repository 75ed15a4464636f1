import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { waitingToCheck } from '../family-observation/store.server.ts'
import { text as families } from '../family-observation/text.nl.ts'
import { ObservationCard } from './observation-card.tsx'
import { observations } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('practice:read', async ({ tx, actor }) => ({
  shared: await observations(tx, 200),
  waiting: may(actor, 'family-observation:check') ? (await waitingToCheck(tx)).length : 0,
  me: actor.accountId,
}))

const say = text.list

export default function Observations({ loaderData: { shared, waiting, me } }: Shown<typeof loader>) {
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
      {waiting > 0 && (
        <Notice tone="notice" title={say.fromFamilies(waiting)}>
          <p>
            <a className="nl-link" href="/praktijk/observaties/van-gezinnen">
              {families.title}
            </a>
          </p>
        </Notice>
      )}
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
