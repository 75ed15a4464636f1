import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { crumbs, effectNames } from '../observation/text.nl.ts'
import { waitingToCheck } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('family-observation:check', async ({ tx }) => ({
  waiting: await waitingToCheck(tx),
}))

export default function WaitingObservations({ loaderData: { waiting } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={text.title} lead={text.lead} crumbs={crumbs(text.title)} />
      {waiting.length === 0 && <Empty title={text.none}>{text.noneLead}</Empty>}
      <Stack>
        {waiting.map(one => (
          <Card
            key={one.id}
            level={2}
            title={effectNames[one.effect]}
            action={
              <ButtonLink to={`/praktijk/observaties/van-gezinnen/${one.id}`} kind="secondary">
                {text.look}
              </ButtonLink>
            }
          >
            <p className="tt-as-typed">{one.words}</p>
          </Card>
        ))}
      </Stack>
    </>
  )
}
