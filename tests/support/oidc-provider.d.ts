/** What the tests use of oidc-provider, which comes without types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  type Handler = (request: IncomingMessage, response: ServerResponse) => unknown
  type Setting = {
    clients: object[]
    acrValues: string[]
    claims: object
    scopes: string[]
    jwks?: { keys: object[] }
    conformIdTokenClaims: boolean
    features: object
    interactions: { url: (context: unknown, interaction: { uid: string }) => string }
    findAccount: (context: unknown, accountId: string) => object
    cookies: { keys: string[] }
  }
  export default class Provider {
    constructor(issuer: string, setting: Setting)
    callback(): Handler
    interactionDetails(
      request: IncomingMessage,
      response: ServerResponse,
    ): Promise<{ params: Record<string, unknown> }>
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>
    Grant: new (of: {
      accountId: string
      clientId: string
    }) => { addOIDCScope(scope: string): void; save(): Promise<string> }
  }
}
