import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { organisationsWithTemplate } from '#src/casework/public.ts'

/** The organisation in the address, with its template where it has one. */
export async function organisationAt({ tx, params }: Pick<Access, 'tx' | 'params'>) {
  const found = (await organisationsWithTemplate(tx)).find(one => one.id === params['organisationId'])
  if (!found) throw notFound()
  return found
}
