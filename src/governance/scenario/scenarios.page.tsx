import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { scenariosState } from './store.server.ts'
import { dossierOf, text } from './text.nl.ts'

const say = text.list

export const loader = page('steering:read', async ({ tx, actor }) => ({
  choices: await scenariosState(tx),
  mayWrite: may(actor, 'scenario:write'),
}))

export default function Scenarios({ loaderData: { choices, mayWrite } }: Shown<typeof loader>) {
  const stands = ({ options, preferences: [now] }: (typeof choices)[number]) =>
    `${say.filled(options.filter(option => option.isFilled).length, options.length)} ${now ? say.preferred(now.title) : say.noPreference}`
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={steeringCrumbs(say.title)}
        next={
          mayWrite && (
            <ButtonLink to="/sturing/scenarios/nieuw">
              {choices.length > 0 ? say.openAnother : say.open}
            </ButtonLink>
          )
        }
      />
      <Stack>
        {choices.length === 0 && <Empty title={say.empty}>{mayWrite && say.emptyLead}</Empty>}
        <LinkList
          items={[
            ...choices.map(choice => ({
              to: dossierOf(choice.id),
              title: choice.title,
              note: stands(choice),
            })),
            { to: '/sturing/geld', title: say.funds, note: say.fundsNote },
          ]}
        />
      </Stack>
    </>
  )
}
