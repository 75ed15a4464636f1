import { type Role, roles } from '#src/access/actor.ts'
import { roleNames } from '#src/access/role-names.nl.ts'
import { optionsOf } from '#src/ui/form/options.ts'

/**
 * The roles an administrator gives; a family member's way in is given by those who work on the household, and who reads
 * nationally is of no region.
 */
export const givableRoles = roles.filter(
  role => !role.startsWith('family-') && role !== 'national-reader',
) as [Role, ...Role[]]

export const roleOptions = optionsOf(givableRoles, roleNames)
