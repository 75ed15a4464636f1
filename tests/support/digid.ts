import { openIdentityProvider } from './identity-provider.ts'

/** A broker as DigiD's are, where somebody signs in at once as `who` with level `acr`. */
export type Broker = {
  environment: Record<string, string>
  /** Who signs in there next, and how surely. */
  next(who: { bsn: string; acr: string }): void
  /** Goes where the product sends somebody, and gives the address where they come back. */
  signIn(at: string): Promise<string>
  close(): Promise<void>
}

export async function openBroker(backTo: string): Promise<Broker> {
  const broker = await openIdentityProvider({
    backTo,
    acrValues: ['20', '25', '30', 'urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard'],
    claims: ['bsn'],
  })
  return {
    environment: {
      DIGID_ISSUER: broker.issuer,
      DIGID_CLIENT_ID: broker.clientId,
      DIGID_CLIENT_SECRET: broker.clientSecret,
      DIGID_KEY: Buffer.alloc(32, 7).toString('base64'),
    },
    next: ({ bsn, acr }) => broker.next({ acr, claims: { bsn } }),
    signIn: broker.signIn,
    close: broker.close,
  }
}
