import type { Tx } from '#src/platform/database/types.ts'
import { secretWords, withoutWords } from '../../dossier/rules.ts'
import { secretAddressesOf } from '../../home/store.server.ts'
import { wholeHouseholdOf } from '../../household/store.server.ts'
import { text } from './text.nl.ts'

/** Takes every secret address of a household out of a text; only for those who may know them. */
export async function secretsHidden(tx: Tx, caseId: string): Promise<(words: string) => string> {
  const whole = await wholeHouseholdOf(tx, caseId)
  const open = whole
    ? [whole.household.gardenName, whole.household.organisationName, ...whole.homes.map(home => home.town)]
    : []
  return withoutWords(secretWords(await secretAddressesOf(tx, caseId), open), text.secret)
}
