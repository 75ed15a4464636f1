import { z } from 'zod'
import { choice, idField, optionalText, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

export type OwnKey = { id: string; name: string | null; madeAt: string; lastUsedAt: string | null }

/** How a colleague comes in, and what was done about it. Moments as the database writes them in JSON. */
export type WayIn = {
  issuer: string | null
  keys: OwnKey[]
  invitation: {
    id: string
    way: 'work-account' | 'passkey'
    madeBy: string | null
    madeByName: string | null
    validUntil: string
  } | null
  recovery: { id: string; askedBy: string; askedAt: string } | null
  restored: { at: string; askedBy: string; confirmedBy: string }[]
}

const decisions = ['confirmed', 'refused'] as const
export type Decision = (typeof decisions)[number]

export const AskRecoveryForm = z.object({ checkedHow: text(needs.checkedHow, 300) })
export const DecideForm = z.object({ decision: choice(decisions, needs.decision) })
export const KeysForm = z.object({
  name: optionalText(60),
  passkey: optionalText(8000),
  end: idField(needs.key).optional(),
})

export type State = 'works' | 'invited' | 'none'

/** Whether somebody can come in now, may soon, or can't. */
export function stateOf({ issuer, keys, invitation }: Pick<WayIn, 'issuer' | 'keys' | 'invitation'>): State {
  if (issuer !== null || keys.length > 0) return 'works'
  return invitation ? 'invited' : 'none'
}

/** Who may be the second person: not who asked, and not whom it is about. */
export const maySecond = (
  accountId: string,
  recovery: { askedBy: string; accountId: string; isOpen: boolean },
): boolean => recovery.isOpen && accountId !== recovery.askedBy && accountId !== recovery.accountId
