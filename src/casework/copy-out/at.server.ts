import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { coreTexts } from './core.ts'
import { coreFactsOf } from './facts.server.ts'
import { isOpenTo } from './rules.ts'
import { copiesOf } from './store.server.ts'

/** The copy of the address with its words as they are now; only for who recorded it, on that day. */
export async function copyAt(access: Pick<Access, 'tx' | 'caseId' | 'params' | 'actor' | 'today'>) {
  const { tx, caseId, params, actor, today } = access
  const copy = (await copiesOf(tx, caseId)).find(one => one.id === params['copyId'])
  if (!copy || !isOpenTo(copy, { accountId: actor.accountId, today })) throw notFound()
  const facts = await coreFactsOf(access)
  return { copy, facts, texts: coreTexts(facts, copy.parts) }
}
