import { type LoaderFunctionArgs, redirect } from 'react-router'
import { houseOf, isSecure, visitOf } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { newKnock } from '../family-sign-in/come-in.server.ts'
import { siteOf } from '../family-sign-in/passkey.server.ts'
import { toldBy } from '../identity-provider/flow.server.ts'
import { letIn } from './come-in.server.ts'
import { atProvider, mailProofOf, proofOf, providerBy, sessionProofOf } from './provider.server.ts'
import { doubtAbout, verifiedMail } from './rules.ts'
import { enterWithWorkAccount, mayComeByProvider, missedWorkAccount } from './store.server.ts'

const words = { 'second-step': 'tweede-stap', 'not-asked-anew': 'opnieuw' } as const

/** Back from the sign-in of an organisation. */
export const loader = guardedBy(async (given: LoaderFunctionArgs) => {
  const { request, context } = given
  const { tx } = visitOf(context)
  const house = houseOf(context)
  const { key } = house.files
  const gone = atProvider.gone(isSecure(house))
  const out = (why: string) => redirect(`/inloggen?reden=${why}`, { headers: { 'Set-Cookie': gone } })
  const kept = atProvider.read(request, key, new Date())
  const provider = providerBy(house.config.identityProviders, kept?.provider)
  if (!kept || !provider) throw out('mislukt')
  const knocking = newKnock(request)
  const { from } = knocking.knock
  if (!(await mayComeByProvider(tx, from))) throw out('te-vaak')
  const url = new URL(request.url)
  const cameBackAt = new URL(url.pathname + url.search, siteOf(house.config, url).origin)
  const claims = await toldBy(provider, cameBackAt, kept)
  const subject = claims?.['sub']
  if (!claims || typeof subject !== 'string') {
    await missedWorkAccount(tx, from, 'provider', null)
    throw out('mislukt')
  }
  const proof = proofOf(key, provider, subject)
  const doubt = doubtAbout(claims, provider, kept.at)
  if (doubt) {
    await missedWorkAccount(tx, from, doubt, proof)
    throw out(words[doubt])
  }
  const mail = verifiedMail(claims, provider)
  const session = claims['sid']
  const came = await enterWithWorkAccount(tx, knocking.knock, {
    issuer: provider.issuer.href,
    proof,
    mailProof: mail === null ? null : mailProofOf(key, provider, mail),
    sid: typeof session === 'string' ? sessionProofOf(key, provider, session) : null,
    regions: provider.regions,
  })
  if (came.is === 'in')
    return letIn('/inloggen/terug', given, came, knocking, { to: kept.to, cookies: [gone] })
  throw out(came.is === 'late' ? 'te-vaak' : 'niemand')
}, 'anyone')
