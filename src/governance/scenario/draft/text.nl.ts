import type { Becoming, Kind } from './rules.ts'

export const becomingNames = {
  begins: 'begint',
  changes: 'verandert',
  stops: 'stopt',
} as const satisfies Record<Exclude<Becoming, 'value'>, string>

export const kindNames = {
  group: 'Groepen',
  garden: 'Toekomsttuinen',
  setting: 'Termijnen en drempels',
} as const satisfies Record<Kind, string>

export const newNames = {
  group: 'Een nieuwe groep',
  garden: 'Een nieuwe toekomsttuin',
} as const

export const text = {
  title: (scenario: string) => `Dit verandert: ${scenario}`,
  lead: 'Wat zou dit scenario veranderen aan groepen, toekomsttuinen en termijnen? Het is een voorbeeld: er verandert nog niets.',
  change: (index: number) => `Regel ${index + 1}`,
  add: 'Voeg een regel toe',
  remove: 'Haal weg',
  what: 'Wat verandert?',
  becomes: 'Wat gebeurt ermee?',
  becomesHint: 'Bij een termijn of drempel hoef je dit niet te kiezen.',
  words: 'Wat wordt het?',
  wordsHint: 'Bij een termijn of drempel: het nieuwe getal. Anders: in een zin, bij iets nieuws met de naam.',
  submit: 'Bewaar wat er verandert',
  done: 'Bewaard. Aan groepen, tuinen en termijnen is nog niets veranderd.',
  changedMeanwhile: 'Een collega heeft dit scenario intussen ook gewijzigd. Kies wat er blijft staan.',
  mine: 'Wat er verandert',

  heading: 'Dit verandert',
  preview: 'Een voorbeeld van wat elk scenario verandert, naast hoe het nu is. Er verandert nog niets.',
  none: 'Van geen scenario is al opgeschreven wat er verandert.',
  table: (scenario: string) => `Dit verandert bij ${scenario}`,
  now: 'Nu',
  instead: 'Met dit scenario',
  notThere: 'is er niet',
  isThere: 'is er',
  groupNow: { active: 'werkt', proposed: 'voorgesteld' },
  same: (value: string) => `${value} (blijft gelijk)`,
  fill: 'Schrijf op wat er verandert',
}
