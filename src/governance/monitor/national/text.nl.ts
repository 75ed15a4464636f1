import type { Lack } from './rules.ts'

export const lackNames = {
  'not-released': 'gaf nog niets uit',
  'nothing-counted': 'telde hier nog niets van',
  'kept-back': 'houdt de uitkomst weg, omdat die te veel over gezinnen zou vertellen',
  'counts-otherwise': 'telt dit anders dan de andere regio’s',
  behind: 'gaf het laatste kwartaal nog niet uit',
} as const satisfies Record<Lack, string>

export const text = {
  title: 'Landelijk',
  lead: (released: number, all: number) =>
    `Wat ${released} van de ${all} regio’s uitgaven over zichzelf als geheel. Zonder namen, en nooit over één gezin.`,
  leadEmpty:
    'Hier komt te staan wat regio’s uitgeven aan de landelijke monitor. Nog geen regio gaf een kwartaal uit.',
  regions: 'De regio’s',
  region: 'Regio',
  until: 'Uitgegeven tot en met',
  releasedOn: 'Uitgegeven op',
  outcomes: 'Vragen met een uitkomst',
  of: (shown: number, all: number) => `${shown} van ${all}`,
  notReleased: 'nog niets',
  question: 'Vraag',
  shown: 'Regio’s met een uitkomst',
  between: 'De regio’s lopen uiteen',
  spread: (least: string, most: string) => `van ${least} tot ${most}`,
  noSpread: 'niet te vergelijken',
  noneShown: 'nog geen uitkomst',
  reading: 'Wat je hieruit mag halen',
  may: 'Wel: zien waar het in een regio anders gaat dan elders, en die regio vragen wat zij doet.',
  mayNotRank:
    'Niet: regio’s op volgorde zetten. Ze begonnen op een ander moment en werken met andere gezinnen. Zijn het er weinig, dan kan een verschil toeval zijn.',
  mayNotAdd:
    'Niet: optellen tot één landelijk cijfer. Wat een regio weglaat is niet nul, en met zo’n som zou het weer te berekenen zijn.',
  thresholds: (least: number, most: number) =>
    least === most
      ? `Elke regio toont een cijfer vanaf ${least} huishoudens.`
      : `De regio’s tonen een cijfer vanaf ${least} tot ${most} huishoudens: elke regio kiest dat zelf.`,
  released: 'Je ziet precies wat een regio uitgaf. Daarna verandert het niet meer.',
  summary: (shown: number, released: number) =>
    shown === 0
      ? 'Nog geen regio heeft hier zoveel van dat de uitkomst te tonen is.'
      : `${shown} van de ${released} regio’s die cijfers uitgaven ${shown === 1 ? 'laat' : 'laten'} hier een uitkomst zien.`,
  perRegion: 'Per regio',
  sinceBeginning: 'Sinds het begin',
  n: (facts: number) => `n = ${facts}`,
  notInRelease: 'niet uitgegeven',
  multiples: 'Per kwartaal, op dezelfde schaal',
  noPicture: 'Geen enkele regio heeft genoeg kwartalen om een lijn van te tekenen.',
  missing: 'Wat er ontbreekt',
  nothingMissing: 'Elke regio gaf dit uit, en laat een uitkomst zien.',
  ownQuestions: 'Elke regio stelt haar eigen vragen. Daarom staan deze uitkomsten niet op één schaal.',
  counts: 'Dit is een aantal. Een grote regio telt er vanzelf meer dan een kleine.',
  about: 'Wat er geteld wordt',
  all: 'Alles wat regio’s uitgaven (csv)',
  one: 'Deze vraag, alle regio’s (csv)',
  file: {
    releasedUntil: 'uitgegeven tot en met',
    countsOtherwise: 'telt anders',
    yes: 'ja',
    no: 'nee',
    notReleased: 'niet uitgegeven',
  },
} as const
