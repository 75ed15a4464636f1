import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import { colleagueOf } from './store.server.ts'

/** The colleague the address is about, or the answer that there is none here. */
export async function colleagueAt({ tx, params }: Pick<Access, 'tx' | 'params'>) {
  const { accountId } = params
  const colleague = isId(accountId) ? await colleagueOf(tx, accountId) : undefined
  if (!colleague) throw notFound()
  return colleague
}
