import { createHmac } from 'node:crypto'
import * as oidc from 'openid-client'
import { z } from 'zod'
import type { DigidSetting } from '#src/platform/config/config.ts'
import { levelToAsk } from '../rules.ts'

/** What a browser keeps between going to the broker and coming back; of no use to anybody else. */
const Kept = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() })
export type Kept = z.output<typeof Kept>

const known = new Map<string, Promise<oidc.Configuration>>()

/** The broker as it describes itself, asked once. */
function brokerOf({ issuer, clientId, clientSecret }: DigidSetting): Promise<oidc.Configuration> {
  const found = known.get(issuer.href)
  if (found) return found
  // Only a broker on this machine, of a test, may do without https (config.ts).
  const execute = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : []
  const asked = oidc.discovery(issuer, clientId, clientSecret, undefined, { execute, timeout: 5 })
  known.set(issuer.href, asked)
  asked.catch(() => known.delete(issuer.href))
  return asked
}

/** Where to send somebody, and what to remember of it. */
export async function wayToBroker(
  setting: DigidSetting,
  backTo: string,
): Promise<{ to: string; kept: Kept }> {
  const kept = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
  }
  const to = oidc.buildAuthorizationUrl(await brokerOf(setting), {
    redirect_uri: backTo,
    scope: 'openid',
    state: kept.state,
    nonce: kept.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(kept.verifier),
    code_challenge_method: 'S256',
    acr_values: levelToAsk(setting.level),
    // A screen that was given away, or a shared device, must not remember who signed in there (ADR 0012).
    prompt: 'login',
  })
  return { to: to.href, kept }
}

/** What the broker told: how sure it is, and a proof of who it is. The BSN itself leaves this function nowhere. */
export async function toldByBroker(
  setting: DigidSetting,
  cameBackAt: URL,
  { state, nonce, verifier }: Kept,
): Promise<{ level: unknown; proof: Buffer | null } | null> {
  const tokens = await oidc
    .authorizationCodeGrant(await brokerOf(setting), cameBackAt, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    })
    .catch(() => null)
  const claims = tokens?.claims()
  if (!claims) return null
  const bsn = claims[setting.claim]
  const isNumber = typeof bsn === 'string' && /^\d{9}$/.test(bsn)
  return {
    level: claims['acr'],
    proof: isNumber ? createHmac('sha256', setting.key).update(bsn).digest() : null,
  }
}

const cookieName = 'deur'
const attributes = (secure: boolean) => `Path=/binnen; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`

export const keptCookie = (secure: boolean, kept: Kept) =>
  `${cookieName}=${Buffer.from(JSON.stringify(kept)).toString('base64url')}; Max-Age=600; ${attributes(secure)}`
export const keptCookieGone = (secure: boolean) => `${cookieName}=; Max-Age=0; ${attributes(secure)}`

export function keptIn(request: Request): Kept | null {
  const [, value] = /(?:^|;\s*)deur=([\w-]+)/.exec(request.headers.get('cookie') ?? '') ?? []
  try {
    return value ? Kept.parse(JSON.parse(Buffer.from(value, 'base64url').toString())) : null
  } catch {
    return null
  }
}
