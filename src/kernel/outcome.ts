/** The result of a deed: something done, or a refusal that a person can understand and mend. */
export type Outcome<Done, Refusal extends string = string> =
  | { readonly ok: true; readonly value: Done }
  | { readonly ok: false; readonly refusal: Refusal; readonly field: string }

export const done = <Done>(value: Done): { ok: true; value: Done } => ({ ok: true, value })

/** Refuses with a code from the slice's text.nl.ts; `field` says which form field it concerns ('' = the whole form). */
export const refuse = <Refusal extends string>(refusal: Refusal, field = '') =>
  ({ ok: false, refusal, field }) as const
