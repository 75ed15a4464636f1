import { redirect } from 'react-router'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { safeReturn } from '../sign-in/rules.ts'
import { wayInOf } from '../way-in/store.server.ts'
import { onwards } from './rules.ts'
import { text } from './text.nl.ts'

/** Before something with large consequences: who somebody is, asked once more, by the own way in. */
export const loader = page('own-access:manage', async ({ tx, actor, config, url }) => {
  const to = safeReturn(url.searchParams.get('naar'))
  const way = await wayInOf(tx, actor.accountId)
  const by = config.identityProviders.find(one => one.issuer.href === way?.issuer)
  if (!way || (!by && way.keys.length === 0)) throw redirect(to)
  return { to, by: by ? { key: by.key, name: by.name } : null }
})

export default function Again({ loaderData: { to, by } }: Shown<typeof loader>) {
  return (
    <PageHead
      title={text.again.title}
      lead={text.again.lead}
      next={
        <ButtonLink kind="primary" to={onwards(by ? `/inloggen/werk/${by.key}` : '/inloggen/sleutel', to)}>
          {by ? text.away.go(by.name) : text.withKey}
        </ButtonLink>
      }
    />
  )
}
