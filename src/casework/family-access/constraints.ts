import type { text } from './text.nl.ts'

type Refusal = keyof typeof text.form.refusals

/** Promises of the database about who may be invited, and what each means in the form. */
export const inviteConstraints: Record<string, { refusal: Refusal; field?: string }> = {
  invite_open_household: { refusal: 'case-closed' },
  invite_member: { refusal: 'not-member' },
  invite_asks_safety_first: { refusal: 'ask-first' },
  invite_from_twelve: { refusal: 'under-12' },
  represent_under_twelve: { refusal: 'not-under-12' },
  represent_with_authority: { refusal: 'no-authority' },
}
