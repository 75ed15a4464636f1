import type { IdentityProvider } from '#src/platform/config/identity-providers.ts'
import type { FilesHouse } from '#src/platform/files/house.server.ts'
import { keeping, sealOf } from '../identity-provider/kept.server.ts'

/** What a browser keeps while somebody is at the sign-in of an organisation. */
export const atProvider = keeping('werk', '/inloggen')

export const providerBy = (providers: readonly IdentityProvider[], key: string | null | undefined) =>
  providers.find(one => one.key === key)

/** Whether a provider has this name, with or without a slash at the end. */
export const isIssuer = ({ issuer }: IdentityProvider, name: string): boolean =>
  issuer.href.replace(/\/$/, '') === name.replace(/\/$/, '')

type Key = FilesHouse['key']

/** Who somebody is at a provider, as only this house can say it. */
export const proofOf = (key: Key, { issuer }: IdentityProvider, subject: string): Buffer =>
  sealOf(key, 'work-account', issuer.href, subject)

/** An address that a provider vouches for, as only this house can say it. */
export const mailProofOf = (key: Key, { issuer }: IdentityProvider, mail: string): Buffer =>
  sealOf(key, 'work-mail', issuer.href, mail.toLowerCase())

/** A session at a provider, as only this house can say it. */
export const sessionProofOf = (key: Key, { issuer }: IdentityProvider, session: string): Buffer =>
  sealOf(key, 'work-session', issuer.href, session)
