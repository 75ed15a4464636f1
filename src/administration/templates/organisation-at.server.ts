import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { organisationsWithTemplate, type UsedFor } from '#src/casework/public.ts'

/** What the paper of the address is for: plans, or at an address of its own letters. */
const paperFor = ({ url }: Pick<Access, 'url'>): UsedFor =>
  /\/brief(\/weg)?(\.data)?\/?$/.test(url.pathname) ? 'letter' : 'plan'

export const addressOf = (organisationId: string, use: UsedFor) =>
  use === 'letter' ? `/beheer/papier/${organisationId}/brief` : `/beheer/papier/${organisationId}`

/** The organisation in the address, with its template for this where it has one. */
export async function organisationAt({ tx, params, url }: Pick<Access, 'tx' | 'params' | 'url'>) {
  const use = paperFor({ url })
  const found = (await organisationsWithTemplate(tx, use)).find(one => one.id === params['organisationId'])
  if (!found) throw notFound()
  return { ...found, use, to: addressOf(found.id, use) }
}
