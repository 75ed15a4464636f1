/** What sort of page an address leads to, without anything of whom it is about. */
export const pageKinds = [
  'today',
  'agenda',
  'household',
  'plan',
  'meeting-of-family',
  'conversation',
  'letters',
  'family-access',
  'questions',
  'notices',
  'practice',
  'steering',
  'monitor',
  'report',
  'administration',
  'log',
  'other',
] as const
export type PageKind = (typeof pageKinds)[number]

const ofHousehold: readonly (readonly [RegExp, PageKind])[] = [
  [/^plan/, 'plan'],
  [/^(beraad|netwerkberaad)/, 'meeting-of-family'],
  [/^(gesprek|contactjournaal|zicht)/, 'conversation'],
  [/^(brieven|verstrekkingen|overnemen)/, 'letters'],
  [/^toegang/, 'family-access'],
]

const ofAll: readonly (readonly [RegExp, PageKind])[] = [
  [/^vandaag/, 'today'],
  [/^agenda/, 'agenda'],
  [/^(huishoudens|zoeken)/, 'household'],
  [/^vragen/, 'questions'],
  [/^meldingen/, 'notices'],
  [/^(praktijk|sturing)\/monitor/, 'monitor'],
  [/^praktijk/, 'practice'],
  [/^sturing/, 'steering'],
  [/^voortgang/, 'report'],
  [/^beheer/, 'administration'],
  [/^logboek/, 'log'],
]

const first = (kinds: readonly (readonly [RegExp, PageKind])[], path: string) =>
  kinds.find(([shape]) => shape.test(path))?.[1]

/** The sort of page of a path: what stands behind the id of a household says it, the id never does. */
export function pageKindOf(path: string): PageKind {
  const within = /^\/huishoudens\/[^/]+\/(.+)$/.exec(path)?.[1]
  return (within && first(ofHousehold, within)) || first(ofAll, path.slice(1)) || 'other'
}
