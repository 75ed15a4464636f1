import type { Tx } from '#src/platform/database/types.ts'
import { groupsOf } from '../group/store.server.ts'

/** The groups one can go through: those that already work. */
export const groupOptions = async (tx: Tx) =>
  (await groupsOf(tx))
    .filter(group => group.standing === 'active')
    .map(({ id, name }) => ({ value: id, label: name }))

export const groupIdsToChoose = async (tx: Tx) => (await groupOptions(tx)).map(({ value }) => value)
