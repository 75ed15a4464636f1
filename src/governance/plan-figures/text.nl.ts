import type { GuardedCount } from '#src/kernel/small-numbers.ts'
import type { FigureName, Part } from './rules.ts'

export const partNames = {
  family: 'Het gezin zelf',
  network: 'Het netwerk om het gezin heen',
  professional: 'Een professional',
  'on-time': 'Gelukt, en op tijd verteld',
  otherwise: 'Later of deels gelukt, of niet gelukt',
  untold: 'Niemand vertelde hoe het ging',
  'in-use': 'In gebruik',
  dormant: 'Ligt stil',
} as const satisfies Record<Part, string>

type Counts = Partial<Record<Part, GuardedCount>>

type Words = {
  question: string
  /** What was counted, and when. */
  what: string
  /** What follows from it, as far as its counts are shown. */
  answer: (counts: Counts, total: GuardedCount, households: GuardedCount) => string
  /** What it may not say. */
  not: string
  unit: string
  none: string
}

const isShown = (count: GuardedCount | undefined): count is number => typeof count === 'number'
const tooSmall = 'Dit rust nog op te weinig huishoudens om er iets over te zeggen.'

export const figureWords = {
  held: {
    question: 'Wie zorgt voor de afspraken?',
    what: 'Alle afspraken in de plannen die nu gelden, naar wie ervoor zorgt.',
    answer: ({ family, network }, total, households) =>
      isShown(family) && isShown(network) && isShown(total)
        ? `Voor ${family + network} van de ${total} afspraken, in ${households} huishoudens, zorgt het gezin zelf of het eigen netwerk.`
        : tooSmall,
    not: 'Meer is niet vanzelf beter: soms hoort een afspraak juist bij een professional. Het zegt ook niet of het gezin het aankan.',
    unit: 'Afspraken',
    none: 'Er geldt nog geen plan met afspraken.',
  },
  kept: {
    question: 'Lukken afspraken op tijd?',
    what: 'Afspraken waarvan de dag in het afgelopen jaar voorbijging, terwijl het plan gold. Op tijd is: uiterlijk op de dag waarop ernaar gekeken zou worden.',
    answer: (counts, total, households) =>
      isShown(counts['on-time']) && isShown(total)
        ? `Van ${counts['on-time']} van de ${total} afspraken, in ${households} huishoudens, vertelde iemand op tijd dat het lukte.`
        : tooSmall,
    not: 'Het is wat mensen vertelden. Niet verteld is iets anders dan niet gelukt, en een gelukte afspraak is nog geen veilig huishouden.',
    unit: 'Afspraken',
    none: 'Er ging nog van geen afspraak de dag voorbij.',
  },
  used: {
    question: 'Wordt een plan na drie maanden nog gebruikt?',
    what: 'Huishoudens waarvan het eerste plan drie maanden of langer geleden inging en waar nu een plan geldt.',
    answer: (counts, total) =>
      isShown(counts['in-use']) && isShown(total)
        ? `Van de ${total} plannen zijn er ${counts['in-use']} in gebruik.`
        : tooSmall,
    not: 'Gebruikt betekent dat iemand er iets over vertelde, naar een afspraak keek of er samen over sprak. Het zegt niet of het gezin er iets aan heeft.',
    unit: 'Huishoudens',
    none: 'Er is nog geen plan van drie maanden oud.',
  },
} as const satisfies Record<FigureName, Words>

export const text = {
  title: 'Hoe leven de plannen?',
  lead: (until: string) =>
    `Alle toekomsttuinen samen, stand op ${until}. Zonder namen, en nooit over één gezin.`,
  part: 'Wie of wat',
  total: 'Samen',
  hidden: 'niet getoond',
  notConclude: 'Let op. ',
  reading: 'Hoe je dit leest',
  guarded: (threshold: number) =>
    `Wat op minder dan ${threshold} huishoudens rust, houden we weg, en ook wat nodig is om het niet te kunnen uitrekenen.`,
  dormant: (days: number) => `Een plan ligt stil als er ${days} dagen lang niemand iets mee deed.`,
}
