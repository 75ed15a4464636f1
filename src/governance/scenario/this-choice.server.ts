import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import { choiceOf, type Option, optionOf } from './store.server.ts'

type Asked = Pick<Access, 'tx' | 'params'>

/** The choice the address is about; 404 for one that is not there. */
export async function choiceAsked({ tx, params: { choiceId } }: Asked) {
  const choice = isId(choiceId) ? await choiceOf(tx, choiceId) : undefined
  if (!choice) throw notFound()
  return choice
}

/** The scenario the address is about; 404 for one that is not there. */
export async function optionAsked({ tx, params: { optionId } }: Asked): Promise<Option> {
  const option = isId(optionId) ? await optionOf(tx, optionId) : undefined
  if (!option) throw notFound()
  return option
}
