import { type Role, roles } from '#src/access/actor.ts'
import { roleNames } from '#src/access/role-names.nl.ts'

/**
 * The roles an administrator gives; a family member's way in is given by those who work on the household, and who reads
 * nationally is of no region.
 */
export const givableRoles = roles.filter(
  role => !role.startsWith('family-') && role !== 'national-reader',
) as [Role, ...Role[]]

export const roleOptions = givableRoles.map(role => ({ value: role, label: roleNames[role] }))

export const optionsFrom = (things: readonly { id: string; name: string }[]) =>
  things.map(({ id, name }) => ({ value: id, label: name }))
