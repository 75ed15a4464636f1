import type { Permission } from './permissions.ts'

type Place = { kind: 'professional' | 'family'; label: string; to: string; may: Permission }

/** Where a screen turns round that is given away at a table: everything it may show begins here. */
export const screenAddress = '/samen'

/** Where such a screen is given another language. */
export const screenLanguageAddress = '/samen/taal'
/** Where somebody of a family comes in: who looks along reads nothing of what this site is for. */
export const familyDoor = '/binnen'
export const isFamilyDoor = (path: string): boolean =>
  path === familyDoor || path.startsWith(`${familyDoor}/`)

/** Where a language is chosen by who is known by no account: at the door, by a link of their own, or at a seat. */
export function languageAtDoor(path: string): { of: 'deur' | 'plek'; to: string; home: string } | null {
  if (/^\/beraad(?:\/taal|\/[0-9a-f-]{36}\/(?:cijfer|afspraak\/.*))?$/.test(path))
    return { of: 'plek', to: '/beraad/taal', home: '/beraad' }
  return isFamilyDoor(path) || path.startsWith('/wanneer/')
    ? { of: 'deur', to: `${familyDoor}/taal`, home: familyDoor }
    : null
}

/** What such a screen answers: its own pages, and the ways to end the session. Every other address turns it round. */
export const isOfScreen = (path: string): boolean =>
  path === screenAddress ||
  path.startsWith(`${screenAddress}/`) ||
  path === '/snel-weg' ||
  path === '/uitloggen'

/** What a device at a meeting opens, which nobody is signed in on: a seat, or the large screen. Who is signed in there besides is not asked. */
export const isOfDevice = (path: string): boolean => /^\/(beraad|scherm)(\/|$)/.test(path)

/** The navigation of such a screen; always all of it, so that what is missing tells nothing. */
export const screenPlaces: readonly { label: string; to: string }[] = [
  { label: 'Begin', to: '/samen/begin' },
  { label: 'Ons plan', to: '/samen/plan' },
  { label: 'Wie is bij ons', to: '/samen/mensen' },
]

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
  { kind: 'professional', label: 'Landelijk', to: '/landelijk', may: 'national:read' },
  { kind: 'professional', label: 'Rechten', to: '/rechten', may: 'rights:oversee' },
  { kind: 'family', label: 'Begin', to: '/mijn', may: 'family:read' },
  { kind: 'family', label: 'Ons plan', to: '/mijn/plan', may: 'family:read' },
  { kind: 'family', label: 'Ons verhaal', to: '/mijn/verhaal', may: 'family:read' },
  { kind: 'family', label: 'Wie is bij ons', to: '/mijn/mensen', may: 'family:read' },
  { kind: 'family', label: 'Hoe gaat het', to: '/mijn/hoe-gaat-het', may: 'family:tell-how-we-are' },
]
