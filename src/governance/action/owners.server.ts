import type { Tx } from '#src/platform/database/types.ts'
import type { SelectOption } from '#src/ui/form/select-field.tsx'
import { groupsOf } from '../group/store.server.ts'
import { type Owner, ownerValue } from './rules.ts'
import { possibleOwners } from './store.server.ts'
import { text } from './text.nl.ts'

export type OwnerOption = SelectOption & { owner: Owner }

/** Everybody who can own an action: colleagues who steer, and each group. */
export async function ownerOptions(tx: Tx): Promise<OwnerOption[]> {
  const colleagues = (await possibleOwners(tx)).map(({ id, name, organisation }) =>
    option({ accountId: id, groupId: null }, `${name} (${organisation})`, text.form.colleagues),
  )
  const groups = (await groupsOf(tx)).map(({ id, name }) =>
    option({ accountId: null, groupId: id }, name, text.form.groups),
  )
  return [...colleagues, ...groups]
}

const option = (owner: Owner, label: string, group: string): OwnerOption => ({
  owner,
  value: ownerValue(owner),
  label,
  group,
})
