import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { optionsFrom } from '#src/ui/form/options.ts'
import { choicesForPeople } from '../people/store.server.ts'
import { caseTables } from './store.server.ts'

/** What the forms of a table let one choose from. */
export async function choicesAt({ tx }: Pick<Access, 'tx'>) {
  const { gardens, organisations } = await choicesForPeople(tx)
  return { gardens: optionsFrom(gardens), organisations: optionsFrom(organisations) }
}
export type Choices = Awaited<ReturnType<typeof choicesAt>>

export const idsOf = ({ gardens, organisations }: Choices) => ({
  gardenIds: gardens.map(one => one.value),
  organisationIds: organisations.map(one => one.value),
})

/** The table in the address, as long as it is there. */
export async function tableAt({ tx, params }: Pick<Access, 'tx' | 'params'>) {
  const found = (await caseTables(tx)).find(one => one.id === params['tableId'])
  if (!found) throw notFound()
  return found
}
