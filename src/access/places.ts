import type { Permission } from './permissions.ts'

type Place = { kind: 'professional' | 'family'; label: string; to: string; may: Permission }

/** The entries of the navigation, in order; somebody sees only what is for them, and begins at the first. */
export const places: readonly Place[] = [
  { kind: 'professional', label: 'Vandaag', to: '/vandaag', may: 'household-case:list' },
  { kind: 'professional', label: 'Huishoudens', to: '/huishoudens', may: 'household-case:list' },
  { kind: 'professional', label: 'Sturing', to: '/sturing', may: 'steering:read' },
  { kind: 'professional', label: 'Praktijk', to: '/praktijk', may: 'practice:read' },
  { kind: 'professional', label: 'Voortgang', to: '/voortgang', may: 'progress-report:read' },
  { kind: 'professional', label: 'Vragen', to: '/vragen', may: 'expert-consult:answer' },
  { kind: 'professional', label: 'Beheer', to: '/beheer', may: 'people:manage' },
  { kind: 'professional', label: 'Logboek', to: '/logboek', may: 'audit:read' },
  { kind: 'family', label: 'Begin', to: '/mijn', may: 'family:read' },
  { kind: 'family', label: 'Ons plan', to: '/mijn/plan', may: 'family:read' },
  { kind: 'family', label: 'Ons verhaal', to: '/mijn/verhaal', may: 'family:read' },
  { kind: 'family', label: 'Wie is bij ons', to: '/mijn/mensen', may: 'family:read' },
  { kind: 'family', label: 'Hoe gaat het', to: '/mijn/hoe-gaat-het', may: 'family:tell-how-we-are' },
]
