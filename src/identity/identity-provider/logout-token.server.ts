import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { described, type Provider } from './flow.server.ts'

const event = 'http://schemas.openid.net/event/backchannel-logout'
const minutesOld = 5

const keys = new Map<string, JWTVerifyGetKey>()

function keysAt(address: string): JWTVerifyGetKey {
  const found = keys.get(address) ?? createRemoteJWKSet(new URL(address), { timeoutDuration: 5000 })
  keys.set(address, found)
  return found
}

/** Of whom a provider says that the session ended there: all of somebody's, or one. */
export type LoggedOut = { id: string; subject: string | null; session: string | null }

/** What a signed logout token says, by OpenID Connect Back-Channel Logout 1.0; null when anything about it is not right. */
export async function loggedOutBy(provider: Provider, token: string): Promise<LoggedOut | null> {
  const server = await described(provider).catch(() => null)
  const { jwks_uri: address, issuer } = server?.serverMetadata() ?? {}
  if (!address || !issuer) return null
  const checked = await jwtVerify(token, keysAt(address), {
    issuer,
    audience: provider.clientId,
    // Signed with a key of the provider: never with none, and never with the secret we share.
    algorithms: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'],
    requiredClaims: ['iat', 'jti', 'events'],
    maxTokenAge: minutesOld * 60,
    clockTolerance: 60,
  }).catch(() => null)
  if (!checked) return null
  const { payload, protectedHeader } = checked
  const { jti, sub, sid, events, nonce } = payload as Record<string, unknown>
  // A token that says who somebody is, is no token that says that somebody left.
  const isOfLogout =
    nonce === undefined &&
    ['logout+jwt', 'jwt', undefined].includes(protectedHeader.typ?.toLowerCase()) &&
    typeof events === 'object' &&
    events !== null &&
    event in events
  if (!isOfLogout || typeof jti !== 'string' || (!isName(sub) && !isName(sid))) return null
  return { id: jti, subject: isName(sub) ? sub : null, session: isName(sid) ? sid : null }
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** The issuer that a token names, before anything of it is believed. */
export function issuerNamedIn(token: string): string | null {
  try {
    const [, body = ''] = token.split('.')
    const { iss } = JSON.parse(Buffer.from(body, 'base64url').toString()) as { iss?: unknown }
    return typeof iss === 'string' ? iss : null
  } catch {
    return null
  }
}
