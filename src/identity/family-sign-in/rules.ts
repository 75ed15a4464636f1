import { z } from 'zod'
import { optionalText, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

const digits = () =>
  z
    .string({ error: needs.ownCode })
    .trim()
    .regex(/^\d{6}$/, needs.ownCode)

/** 000000, 121212, 123456 or 654321: what somebody tries first. */
export function isTooEasy(code: string): boolean {
  const steps = [...code].slice(1).map((digit, index) => Number(digit) - Number(code[index]))
  return new Set(code).size <= 2 || steps.every(step => step === 1) || steps.every(step => step === -1)
}

/** The first time: the code of the contact person, and an own code to keep in the head. */
export const FirstForm = z
  .object({
    code: text(needs.code, 40),
    ownCode: digits().refine(code => !isTooEasy(code), needs.tooEasy),
    again: z.string({ error: needs.again }).trim(),
  })
  .refine(given => given.again === given.ownCode, { path: ['again'], error: needs.notTheSame })

/** Every other time: the own code, with what this device signed or a code from the card. */
export const DoorForm = z
  .object({ ownCode: digits(), code: optionalText(40), passkey: optionalText(8000) })
  .refine(given => given.code || given.passkey, { path: ['code'], error: needs.code })

/** What came of knocking: in, out (whatever the reason), knocked too often, or an own code that is easy to guess. */
export type Knocked =
  | { is: 'in'; accountId: string; regionId: string }
  | { is: 'out' }
  | { is: 'late' }
  | { is: 'weak' }

/** How sure DigiD was of somebody, from little to much; brokers tell it by one of these names. */
const levels = [
  ['basis', '10', 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport'],
  [
    'midden',
    '20',
    'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract',
    'http://eidas.europa.eu/LoA/low',
  ],
  [
    'substantieel',
    '25',
    'urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard',
    'http://eidas.europa.eu/LoA/substantial',
  ],
  ['hoog', '30', 'urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI', 'http://eidas.europa.eu/LoA/high'],
] as const

export type DigidLevel = 'midden' | 'substantieel' | 'hoog'

const rankOf = (level: unknown) => levels.findIndex(names => (names as readonly unknown[]).includes(level))

/** Whether the broker says that somebody signed in with at least this certainty; an unknown word is none. */
export const isSureEnough = (told: unknown, least: DigidLevel): boolean =>
  rankOf(told) >= 0 && rankOf(told) >= rankOf(least)

/** What to ask the broker for: this level, by the name most of them know. */
export const levelToAsk = (least: DigidLevel): string => levels[rankOf(least)]?.[2] ?? ''
