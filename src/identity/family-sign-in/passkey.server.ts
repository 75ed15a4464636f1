import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Config } from '#src/platform/config/config.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { passkeyOf, type Signed } from './store.server.ts'

/** Under which name and address a device keeps its key. */
export type Site = { origin: string; rpId: string }

export const siteOf = (config: Pick<Config, 'publicUrl'>, url: URL): Site => {
  const site = config.publicUrl ?? url
  return { origin: site.origin, rpId: site.hostname }
}

const bytes = (text: string) => Buffer.from(text, 'base64url')

/** What a device sent, when it is what a device sends. */
function readSent<Kind extends RegistrationResponseJSON | AuthenticationResponseJSON>(
  sent: string,
): Kind | null {
  try {
    const read = JSON.parse(sent) as Kind
    return typeof read?.id === 'string' && typeof read.response?.clientDataJSON === 'string' ? read : null
  } catch {
    return null
  }
}

/** The key that a device made, checked; null when anything about it is not right. */
export async function madeKey(
  sent: string,
  { origin, rpId }: Site,
): Promise<{ signed: Signed; publicKey: Buffer } | null> {
  const response = readSent<RegistrationResponseJSON>(sent)
  if (!response) return null
  let challenge = ''
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge: given => {
      challenge = given
      return true
    },
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
  }).catch(() => null)
  if (!checked?.verified) return null
  const { credential } = checked.registrationInfo
  return {
    signed: {
      credentialId: bytes(credential.id),
      counter: credential.counter,
      challenge: bytes(challenge),
    },
    publicKey: Buffer.from(credential.publicKey),
  }
}

/** What a device signed with a key we know, checked; whether the challenge is ours is for the database to say. */
export async function signedKey(tx: Tx, sent: string, { origin, rpId }: Site): Promise<Signed | null> {
  const response = readSent<AuthenticationResponseJSON>(sent)
  const key = response && (await passkeyOf(tx, bytes(response.id)))
  if (!response || !key) return null
  let challenge = ''
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: given => {
      challenge = given
      return true
    },
    expectedOrigin: origin,
    expectedRPID: rpId,
    credential: {
      id: response.id,
      publicKey: new Uint8Array(Buffer.from(key.publicKey, 'base64')),
      counter: key.counter,
    },
    requireUserVerification: true,
  }).catch(() => null)
  if (!checked?.verified) return null
  return {
    credentialId: bytes(response.id),
    counter: checked.authenticationInfo.newCounter,
    challenge: bytes(challenge),
  }
}
