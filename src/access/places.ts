import type { Permission } from './permissions.ts'

type Place = { kind: 'professional' | 'family'; label: string; to: string; may: Permission }

/** The entries of the navigation, in order; somebody sees only what is for them, and begins at the first. */
export const places: readonly Place[] = [
  { kind: 'professional', label: 'Vandaag', to: '/vandaag', may: 'household-case:list' },
  { kind: 'professional', label: 'Huishoudens', to: '/huishoudens', may: 'household-case:list' },
  { kind: 'professional', label: 'Sturing', to: '/sturing', may: 'steering:read' },
]
