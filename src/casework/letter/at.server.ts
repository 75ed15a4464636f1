import { redirect } from 'react-router'
import type { Access } from '#src/access/door.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import { secretWords, withoutWords } from '../dossier/rules.ts'
import { filesIn } from '../file/store.server.ts'
import { secretAddressesOf } from '../home/store.server.ts'
import { homeLabelsOf } from '../household/rules.ts'
import { wholeHouseholdOf } from '../household/store.server.ts'
import { contactOf } from '../reach-card/store.server.ts'
import { lettersAddress, type State } from './rules.ts'
import { type Letter, letterOf } from './store.server.ts'

type At = Pick<Access, 'tx' | 'caseId' | 'params'>

/** The letter of the address; not there when it is of no or another household. */
export async function letterAt({ tx, caseId, params }: At): Promise<Letter> {
  const id = params['letterId'] ?? ''
  const found = isId(id) ? await letterOf(tx, caseId, id) : undefined
  if (!found) throw notFound()
  return found
}

/** The same, when it stands as it has to for this step; else the page that says how it stands. */
export async function letterIn(access: At, ...states: readonly State[]): Promise<Letter> {
  const letter = await letterAt(access)
  if (!states.includes(letter.state)) throw redirect(`${lettersAddress(letter.caseId)}/${letter.id}`, 303)
  return letter
}

/** The file that a letter became, while it may be opened. */
export async function keptFile({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>, { fileId }: Letter) {
  const file = fileId ? (await filesIn(tx, caseId)).find(one => one.id === fileId) : undefined
  return file && !file.withdrawal && file.scan !== 'infected' ? file : null
}

/** Where a letter can be delivered: the homes of who gets it, as far as the asker may know them. */
export async function homesFor({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>, personId: string) {
  const whole = await wholeHouseholdOf(tx, caseId)
  const person = whole?.people.find(one => one.id === personId)
  if (!whole || !person) return []
  const labels = homeLabelsOf(person, whole.homes)
  return whole.homes.filter(home => labels.includes(home.label))
}

/** Whose letters a household gets: of its contact person of today, or the asker where there is none. */
export async function senderOf({ tx, caseId, actor }: Pick<Access, 'tx' | 'caseId' | 'actor'>) {
  return (await contactOf(tx, caseId))?.name ?? actor.name
}

export const mayWrite = ({ actor, parts }: Pick<Access, 'actor' | 'parts'>) =>
  may(actor, 'letter:write', parts)

/** Whether words tell a secret address of the household, whoever lives there; only for those who may know them. */
export async function tellsSecret({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>, words: string) {
  const secrets = await secretAddressesOf(tx, caseId)
  if (secrets.length === 0) return false
  const whole = await wholeHouseholdOf(tx, caseId)
  const open = whole
    ? [whole.household.gardenName, whole.household.organisationName, ...whole.homes.map(home => home.town)]
    : []
  return withoutWords(secretWords(secrets, open), '')(words) !== words
}
