export type SealFault = 'previous' | 'dropped' | 'missing' | 'between' | 'changed'

/** The kind of a fault as the database words it. */
export function faultKind(fault: string): SealFault {
  if (fault.startsWith('a seal before')) return 'previous'
  if (fault.includes('were dropped')) return 'dropped'
  if (fault.includes('were sealed')) return 'missing'
  return fault.includes('in between') ? 'between' : 'changed'
}
