import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** A broker as DigiD's are: a real OpenID Connect provider, where somebody signs in at once as `who` with level `acr`. */
export type Broker = {
  environment: Record<string, string>
  /** Who signs in there next, and how surely. */
  next(who: { bsn: string; acr: string }): void
  /** Goes where the product sends somebody, and gives the address where they come back. */
  signIn(at: string): Promise<string>
  close(): Promise<void>
}

export async function openBroker(backTo: string): Promise<Broker> {
  let who = { bsn: '', acr: '' }
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'huis',
        client_secret: 'alleen voor deze proef',
        redirect_uris: [backTo],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    acrValues: ['20', '25', '30', 'urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard'],
    claims: { openid: ['sub', 'bsn'], acr: null },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId, bsn: who.bsn }) }),
    cookies: { keys: ['proef'] },
  })
  const handle = provider.callback()
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!request.url?.startsWith('/interaction/')) return handle(request, response)
    return finish(provider, request, response, who.acr)
  })
  return {
    environment: {
      DIGID_ISSUER: issuer,
      DIGID_CLIENT_ID: 'huis',
      DIGID_CLIENT_SECRET: 'alleen voor deze proef',
      DIGID_KEY: Buffer.alloc(32, 7).toString('base64'),
    },
    next: given => {
      who = given
    },
    signIn: at => follow(at, issuer),
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}

async function finish(provider: Provider, request: IncomingMessage, response: ServerResponse, acr: string) {
  const { params } = await provider.interactionDetails(request, response)
  const grant = new provider.Grant({ accountId: 'iemand', clientId: String(params.client_id) })
  grant.addOIDCScope('openid')
  const grantId = await grant.save()
  await provider.interactionFinished(request, response, {
    login: { accountId: 'iemand', acr },
    consent: { grantId },
  })
}

/** Follows the redirects of the broker, as a browser with cookies does, until they leave it. */
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
    if (!to) throw new Error(`The broker stopped at ${answer.status}: ${(await answer.text()).slice(0, 300)}`)
    url = new URL(to, url).href
  }
  return url
}
