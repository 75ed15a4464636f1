import { z } from 'zod'
import { optionalText, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

export const MailForm = z.object({ mail: z.email(needs.mail).max(200, needs.mail) })

/** A code that an administrator gave; the second time with the key that the device made. */
export const InvitationForm = z.object({
  code: text(needs.code, 40).optional(),
  invitation: optionalText(40),
  name: optionalText(60),
  passkey: optionalText(8000),
})

export const KeyForm = z.object({ passkey: optionalText(8000) })

/** What came of knocking: in, out (whatever the reason), knocked too often, or what the device made can't be used. */
export type WorkKnocked =
  | { is: 'in'; accountId: string; regionId: string }
  | { is: 'out' }
  | { is: 'late' }
  | { is: 'again' }

type Vouching = {
  domains: readonly string[]
  mailClaim: string
  mailIsVerified: boolean
  secondStep: { claim: string; values: readonly string[] }
}

const domainOf = (mail: string) => mail.slice(mail.lastIndexOf('@') + 1).toLowerCase()

/** Who vouches for this address: by its domain alone, so that the answer says nothing about a person. */
export const vouchesFor = <One extends Pick<Vouching, 'domains'>>(providers: readonly One[], mail: string) =>
  providers.find(one => one.domains.includes(domainOf(mail)))

/** Why somebody whom a provider knows does not come in, as far as the provider's words go. */
export type Doubt = 'second-step' | 'not-asked-anew'

/** How much the clocks of two machines may differ. */
const skewSeconds = 60

/** Whether the provider says that this person gave a second proof, and was asked for it now. Silence is no. */
export function doubtAbout(
  claims: Record<string, unknown>,
  { secondStep }: Pick<Vouching, 'secondStep'>,
  sentAt: number,
): Doubt | null {
  const said = [claims[secondStep.claim]].flat()
  if (!secondStep.values.some(value => said.includes(value))) return 'second-step'
  const at = claims['auth_time']
  if (typeof at !== 'number' || at < sentAt / 1000 - skewSeconds) return 'not-asked-anew'
  return null
}

/** The address that somebody comes with the first time: of a domain of theirs, and really that person's. */
export function verifiedMail(claims: Record<string, unknown>, by: Vouching): string | null {
  const mail = claims[by.mailClaim]
  if (typeof mail !== 'string' || !z.email().safeParse(mail).success) return null
  if (!by.mailIsVerified && claims['email_verified'] !== true) return null
  return by.domains.includes(domainOf(mail)) ? mail.toLowerCase() : null
}

/** What to ask a provider for, so that it asks for a second proof and says so. */
export function askingFor({
  secondStep: { claim, values },
}: Pick<Vouching, 'secondStep'>): Record<string, string> {
  const wanted = claim === 'acr' || claim === 'amr' ? {} : { [claim]: { essential: true, values } }
  return {
    scope: 'openid email profile',
    claims: JSON.stringify({ id_token: { auth_time: { essential: true }, ...wanted } }),
    ...(claim === 'acr' ? { acr_values: values.join(' ') } : {}),
  }
}

/** An address of signing in that leads on to where somebody was going: `to` is one of ours (`safeReturn`). */
export const onwards = (address: string, to: string): string =>
  to === '/' ? address : `${address}${address.includes('?') ? '&' : '?'}naar=${encodeURIComponent(to)}`
