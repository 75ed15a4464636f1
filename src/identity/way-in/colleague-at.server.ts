import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import { colleagueNamed, wayInOf } from './store.server.ts'

/** The colleague the address is about with the own way in, or the answer that there is none here. */
export async function colleagueAt({ tx, params }: Pick<Access, 'tx' | 'params'>) {
  const { accountId } = params
  const colleague = isId(accountId) ? await colleagueNamed(tx, accountId) : undefined
  const way = colleague && (await wayInOf(tx, colleague.id))
  if (!colleague || !way) throw notFound()
  return { colleague, way }
}
