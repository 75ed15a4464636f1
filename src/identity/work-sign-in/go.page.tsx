import { type LoaderFunctionArgs, redirect } from 'react-router'
import { houseOf, isSecure } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { siteOf } from '../family-sign-in/passkey.server.ts'
import { wayTo } from '../identity-provider/flow.server.ts'
import { safeReturn } from '../sign-in/rules.ts'
import { atProvider, providerBy } from './provider.server.ts'
import { askingFor } from './rules.ts'

/** To the sign-in of an organisation. A link and not a form: a form may lead to no other site. */
export const loader = guardedBy(async ({ request, params, context }: LoaderFunctionArgs) => {
  const house = houseOf(context)
  const provider = providerBy(house.config.identityProviders, params['provider'])
  if (!provider) throw notFound()
  const url = new URL(request.url)
  const backTo = `${siteOf(house.config, url).origin}/inloggen/terug`
  const way = await wayTo(provider, { backTo, now: new Date(), more: askingFor(provider) }).catch(() => null)
  if (!way) throw redirect('/inloggen?reden=mislukt')
  const kept = { ...way.kept, provider: provider.key, to: safeReturn(url.searchParams.get('naar')) }
  throw redirect(way.to, {
    headers: { 'Set-Cookie': atProvider.cookie(isSecure(house), house.files.key, kept) },
  })
}, 'anyone')
