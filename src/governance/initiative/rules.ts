import { z } from 'zod'
import { optionalOneOf, optionalText, someOf, text, versionField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

const initiative = { title: text(needs.title, 60), what: text(needs.what, 600) }

export const InitiativeForm = z.object(initiative)
export type InitiativeInput = z.output<typeof InitiativeForm>
export const ChangeInitiativeForm = z.object({ version: versionField(), ...initiative })
export type ChangeInitiativeInput = z.output<typeof ChangeInitiativeForm>

/** The form that says who takes part where: a colleague, or a role or organisation without a name. */
export const partyForm = (accountIds: readonly string[], initiativeIds: readonly string[]) =>
  z
    .object({
      accountId: optionalOneOf(accountIds, needs.who),
      label: optionalText(120),
      organisation: optionalText(120),
      initiatives: someOf(initiativeIds, needs.initiatives),
    })
    .superRefine(({ accountId, label }, context) => {
      const say = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message })
      if (!accountId && !label) say('label', needs.who)
      if (accountId && label) say('label', needs.oneOfTwo)
    })
export type PartyInput = z.output<ReturnType<typeof partyForm>>

/** The form that changes in which initiatives somebody takes part. */
export const changeTiesForm = (initiativeIds: readonly string[]) =>
  z.object({ version: versionField(), initiatives: someOf(initiativeIds, needs.initiatives) })
export type ChangeTiesInput = z.output<ReturnType<typeof changeTiesForm>>

type Tied = { initiativeIds: readonly string[] }

/** Who takes part in several, in most first; the ones who carry a shared ambition from one to the other. */
export const inSeveral = <Party extends Tied>(parties: readonly Party[]): Party[] =>
  parties
    .filter(party => party.initiativeIds.length > 1)
    .toSorted((a, b) => b.initiativeIds.length - a.initiativeIds.length)

/** The initiatives that nobody connects: who takes part in one of them takes part in no other. */
export const unconnected = <Initiative extends { id: string }>(
  initiatives: readonly Initiative[],
  parties: readonly Tied[],
): Initiative[] => {
  const connected = new Set(inSeveral(parties).flatMap(party => party.initiativeIds))
  return initiatives.filter(({ id }) => !connected.has(id))
}
