import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

const clientSecret = 'alleen voor deze proef'

/** A real OpenID Connect provider, where somebody signs in at once as `next` said. */
export type IdentityProvider = {
  issuer: string
  clientId: string
  clientSecret: string
  /** Who signs in there next, and how surely; the rest of the claims as they are. */
  next(who: SignsIn): void
  /** Goes where the product sends somebody, and gives the address where they come back. */
  signIn(at: string): Promise<string>
  close(): Promise<void>
}
type SignsIn = { sub?: string; acr: string; claims?: Record<string, unknown> }

type Setting = {
  backTo: string
  acrValues: string[]
  claims: string[]
  /** The provider's own keys, for a test that writes what only the provider could. */
  keys?: object[]
  /** The public half of the product's key, where it proves itself by that and not by a secret. */
  clientKey?: object
  /** What the browser of somebody gets for an answer of the token endpoint: the same unless a test bends it. */
  bent?: (idToken: string) => Promise<string>
}

export async function openIdentityProvider({
  backTo,
  acrValues,
  claims,
  keys,
  clientKey,
  bent,
}: Setting): Promise<IdentityProvider> {
  let who: SignsIn = { acr: '' }
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'huis',
        redirect_uris: [backTo],
        ...(clientKey
          ? { token_endpoint_auth_method: 'private_key_jwt' as const, jwks: { keys: [clientKey] } }
          : { token_endpoint_auth_method: 'client_secret_post' as const, client_secret: clientSecret }),
        require_auth_time: true,
        backchannel_logout_uri: 'http://localhost:9/nergens',
        backchannel_logout_session_required: true,
      },
    ],
    acrValues,
    claims: { openid: ['sub', ...claims], acr: null, amr: null, auth_time: null },
    scopes: ['openid', 'email', 'profile'],
    conformIdTokenClaims: false,
    features: {
      devInteractions: { enabled: false },
      claimsParameter: { enabled: true },
      backchannelLogout: { enabled: true },
    },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId, ...who.claims }) }),
    cookies: { keys: ['proef'] },
    ...(keys ? { jwks: { keys } } : {}),
  })
  const handle = provider.callback()
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (bent && request.url === '/token') bend(response, bent)
    if (!request.url?.startsWith('/interaction/')) return handle(request, response)
    return finish(provider, request, response, who)
  })
  return {
    issuer,
    clientId: 'huis',
    clientSecret,
    next: given => {
      who = given
    },
    signIn: at => follow(at, issuer),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Lets a test write the token that the product gets, as a provider would that is not right. */
function bend(response: ServerResponse, bent: (idToken: string) => Promise<string>) {
  const end = response.end.bind(response)
  response.end = ((body: string | Buffer) => {
    const said = JSON.parse(String(body)) as { id_token?: string }
    bent(said.id_token ?? '').then(token => {
      const words = JSON.stringify({ ...said, id_token: token })
      response.setHeader('content-length', Buffer.byteLength(words))
      end(words)
    })
    return response
  }) as typeof response.end
}

async function finish(provider: Provider, request: IncomingMessage, response: ServerResponse, who: SignsIn) {
  const { params } = await provider.interactionDetails(request, response)
  const accountId = who.sub ?? 'iemand'
  const grant = new provider.Grant({ accountId, clientId: String(params.client_id) })
  grant.addOIDCScope('openid email profile')
  const grantId = await grant.save()
  await provider.interactionFinished(request, response, {
    login: { accountId, acr: who.acr },
    consent: { grantId },
  })
}

/** Follows the redirects of the provider, as a browser with cookies does, until they leave it. */
async function follow(at: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>()
  let url = at
  while (url.startsWith(issuer)) {
    const headers = { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
    const answer = await fetch(url, { headers, redirect: 'manual' })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(name, value)
    }
    const to = answer.headers.get('location')
    if (!to)
      throw new Error(`The provider stopped at ${answer.status}: ${(await answer.text()).slice(0, 300)}`)
    url = new URL(to, url).href
  }
  return url
}
