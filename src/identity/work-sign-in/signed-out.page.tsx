import type { ActionFunctionArgs } from 'react-router'
import { houseOf, visitOf } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { issuerNamedIn, loggedOutBy } from '../identity-provider/logout-token.server.ts'
import { isIssuer, proofOf, sessionProofOf } from './provider.server.ts'
import { endSessionsOf } from './store.server.ts'

const answer = (status: number) => new Response(null, { status, headers: { 'Cache-Control': 'no-store' } })

/** Where the server of a provider tells that somebody signed out there. Nobody's browser comes here. */
export const action = guardedBy(async ({ request, context }: ActionFunctionArgs) => {
  const { config, files } = houseOf(context)
  const posted = await request.formData().catch(() => new FormData())
  const token = posted.get('logout_token')
  if (typeof token !== 'string' || token.length > 8000) return answer(400)
  const named = issuerNamedIn(token)
  // Two organisations may share a provider, each under a name of its own there.
  for (const provider of config.identityProviders.filter(one => named !== null && isIssuer(one, named))) {
    const told = await loggedOutBy(provider, token)
    if (!told) continue
    const isNew = await endSessionsOf(visitOf(context).tx, {
      issuer: provider.issuer.href,
      id: told.id,
      proof: told.subject === null ? null : proofOf(files.key, provider, told.subject),
      sid: told.session === null ? null : sessionProofOf(files.key, provider, told.session),
    })
    return answer(isNew ? 200 : 400)
  }
  return answer(400)
}, 'anyone')
