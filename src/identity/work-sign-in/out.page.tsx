import { type LoaderFunctionArgs, redirect } from 'react-router'
import { houseOf } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { siteOf } from '../family-sign-in/passkey.server.ts'
import { wayOutOf } from '../identity-provider/flow.server.ts'
import { providerBy } from './provider.server.ts'

/** To where one signs out at an organisation too; back to our door when it has no such place. */
export const loader = guardedBy(async ({ request, params, context }: LoaderFunctionArgs) => {
  const { config } = houseOf(context)
  const provider = providerBy(config.identityProviders, params['provider'])
  if (!provider) throw notFound()
  const back = `${siteOf(config, new URL(request.url)).origin}/inloggen`
  throw redirect((await wayOutOf(provider, back)) ?? '/inloggen')
}, 'anyone')
