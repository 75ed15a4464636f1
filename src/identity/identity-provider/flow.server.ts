import * as oidc from 'openid-client'
import { type ClientKey, signingKeyOf } from '#src/platform/config/client-key.ts'

/** Somebody else who knows people: an organisation's own sign-in, or a broker for DigiD. */
export type Provider = { issuer: URL; clientId: string; clientSecret: string | ClientKey }

/** What a browser keeps between going there and coming back; sealed, so that it can't say another moment. */
export type Kept = { state: string; nonce: string; verifier: string; at: number }

const known = new Map<string, Promise<oidc.Configuration>>()

/** The provider as it describes itself, asked once. */
export function described({ issuer, clientId, clientSecret }: Provider): Promise<oidc.Configuration> {
  const name = `${issuer.href} ${clientId}`
  const found = known.get(name)
  if (found) return found
  // What a provider says of somebody is signed; that is checked, also when it came straight from there.
  const execute = [oidc.enableNonRepudiationChecks]
  // Only a provider on this machine, of a test, may do without https (config.ts).
  if (issuer.protocol === 'http:') execute.push(oidc.allowInsecureRequests)
  const secret = typeof clientSecret === 'string' ? clientSecret : undefined
  const proof = typeof clientSecret === 'string' ? undefined : proofBy(clientSecret)
  const asked = oidc.discovery(issuer, clientId, secret, proof, { execute, timeout: 5 })
  known.set(name, asked)
  asked.catch(() => known.delete(name))
  return asked
}

/** What a stolen set-up does not give away: each proof is signed anew, for this provider and a minute. */
function proofBy(clientKey: ClientKey): oidc.ClientAuth {
  const { keyId, certificate } = clientKey
  return oidc.PrivateKeyJwt(
    { key: signingKeyOf(clientKey) as CryptoKey, ...(keyId ? { kid: keyId } : {}) },
    certificate
      ? {
          [oidc.modifyAssertion]: header => {
            header['x5t#S256'] = certificate
          },
        }
      : undefined,
  )
}

type Asking = { backTo: string; now: Date; more: Record<string, string> }

/** Where to send somebody, and what to remember of it: code flow, with PKCE, state and nonce. */
export async function wayTo(
  provider: Provider,
  { backTo, now, more }: Asking,
): Promise<{ to: string; kept: Kept }> {
  const kept = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
    at: now.getTime(),
  }
  const to = oidc.buildAuthorizationUrl(await described(provider), {
    redirect_uri: backTo,
    scope: 'openid',
    state: kept.state,
    nonce: kept.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(kept.verifier),
    code_challenge_method: 'S256',
    // A screen that was given away, or a shared device, must not remember who signed in there (ADR 0012).
    prompt: 'login',
    ...more,
  })
  return { to: to.href, kept }
}

/** What the provider says of who came back; null when anything about it is not right. */
export async function toldBy(
  provider: Provider,
  cameBackAt: URL,
  { state, nonce, verifier }: Kept,
): Promise<Record<string, unknown> | null> {
  const tokens = await described(provider)
    .then(server =>
      oidc.authorizationCodeGrant(server, cameBackAt, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      }),
    )
    .catch(() => null)
  return tokens?.claims() ?? null
}

/** Where one signs out there; null when it has no such place. */
export async function wayOutOf(provider: Provider, backTo: string): Promise<string | null> {
  const server = await described(provider).catch(() => null)
  if (!server?.serverMetadata().end_session_endpoint) return null
  return oidc.buildEndSessionUrl(server, { post_logout_redirect_uri: backTo }).href
}
