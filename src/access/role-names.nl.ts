import type { Role } from './actor.ts'

/** How each role is called in the region. */
export const roleNames = {
  caseworker: 'consulent',
  'behavioural-scientist': 'gedragswetenschapper',
  'safe-home-worker': 'medewerker Veilig Thuis',
  'certified-institution-worker': 'medewerker gecertificeerde instelling',
  adviser: 'adviseur',
  'experience-expert': 'ervaringsdeskundige',
  'project-leader': 'projectleider',
  'project-group-member': 'lid projectgroep',
  ambassador: 'ambassadeur',
  'policy-adviser': 'beleidsadviseur',
  'functional-administrator': 'functioneel beheerder',
  'privacy-officer': 'privacy officer',
  'national-reader': 'landelijke lezer',
  'family-member': 'gezinslid',
  'family-representative': 'vertegenwoordiger van een kind',
} as const satisfies Record<Role, string>
