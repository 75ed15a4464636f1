import {
  type Direction,
  type Goal,
  type Grounds,
  type Kind,
  type LessonStatus,
  type Missing,
  type Perspective,
  spreadOf,
} from './rules.ts'

export const kindNames = {
  content: 'Inhoud: wat we doen met en voor gezinnen',
  process: 'Proces: hoe we samenwerken',
} as const satisfies Record<Kind, string>
export const kindShort = { content: 'inhoud', process: 'proces' } as const satisfies Record<Kind, string>

export const goalNames = {
  '1': 'Stevige lokale teams',
  '2': 'Mens- en systeemgericht werken',
  '3': 'Eén vast contactpersoon',
  '4': 'Kennis eerder dichtbij',
  '5': 'Hulp eerder en passender',
} as const satisfies Record<Goal, string>

export const directionNames = {
  for: 'Dit pleit voor de les',
  against: 'Dit pleit tegen de les',
  nuance: 'Dit maakt de les preciezer',
} as const satisfies Record<Direction, string>
export const directionShort = { for: 'voor', against: 'tegen', nuance: 'nuance' } as const satisfies Record<
  Direction,
  string
>

export const perspectiveNames = {
  family: 'gezin of netwerk',
  professional: 'professional',
  organisation: 'organisatie',
  'experience-expert': 'ervaringsdeskundige',
} as const satisfies Record<Perspective, string>

export const statusNames = {
  noted: 'Opgeschreven',
  shared: 'Gedeeld',
  'under-validation': 'Wordt getoetst',
  validated: 'Voldoende onderbouwd',
  insufficient: 'Onvoldoende onderbouwd',
  rejected: 'Verworpen',
  embedded: 'Onderdeel van ons werk',
  retired: 'Niet meer in gebruik',
} as const satisfies Record<LessonStatus, string>

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** What is still missing, in a sentence somebody can act on. */
export function missingInWords({ what, have, need }: Missing): string {
  const lack = need - have
  switch (what) {
    case 'cases':
      return `Ervaring uit nog ${plural(lack, 'huishouden', 'huishoudens')} (nu ${have} van ${need}).`
    case 'gardens':
      return `Ervaring uit nog ${plural(lack, 'toekomsttuin', 'toekomsttuinen')} (nu ${have} van ${need}).`
    case 'perspectives':
      return `Nog ${plural(lack, 'ander perspectief', 'andere perspectieven')} (nu ${have} van ${need}), zoals van het gezin of een organisatie.`
    case 'weighing':
      return 'Een weging van wat tegen deze les pleit. Schrijf op hoe jullie daarnaar kijken.'
    case 'quorum':
      return `Een bijeenkomst van de praktijkgroep met ten minste ${need} vaste leden waarin de les wordt getoetst (nu ${have}).`
  }
}

export const supportLabel = {
  yes: 'Voldoende onderbouwd',
  no: 'Nog niet voldoende onderbouwd',
}

/** Where the experience comes from, for readers who may not see a small number. */
export function basisInWords({ evidence }: Pick<Grounds, 'evidence'>, threshold: number): string {
  const { cases, gardens } = spreadOf({ evidence })
  if (cases === 0) return 'Oordeel van de praktijkgroep, los van een huishouden.'
  const households = cases < threshold ? 'enkele huishoudens' : `${cases} huishoudens`
  return `Ervaring uit ${households} in ${plural(gardens, 'toekomsttuin', 'toekomsttuinen')}.`
}

export const text = {
  practice: 'Praktijk',
  region: 'Los van een huishouden',
  choose: 'Kies',
  fields: {
    title: 'Titel',
    titleHint: 'Kort, zodat je de les herkent in een lijst.',
    kind: 'Waar gaat de les over?',
    statement: 'Wat hebben we geleerd?',
    statementHint: 'Eén of twee zinnen die een ander begrijpt die er niet bij was.',
    context: 'Wanneer geldt dit wel, en wanneer niet?',
    goal: 'Bij welk doel hoort dit?',
  },
  note: {
    title: 'Schrijf een les op',
    lead: 'Een les begint klein. De onderbouwing komt daarna, van jou en van anderen.',
    submit: 'Schrijf de les op',
    done: 'De les staat er. Leg er nu onderbouwing naast.',
    why: 'Opgeschreven na wat we zagen.',
  },
  change: {
    title: 'Pas de les aan',
    submit: 'Bewaar de les',
    done: 'De les is aangepast.',
    link: 'Pas de tekst aan',
    changedMeanwhile:
      'Een collega heeft deze les intussen ook aangepast. Kies wat er moet staan en bewaar opnieuw.',
    judged: 'Over deze les is al een oordeel. De tekst blijft daarom staan.',
  },
  page: {
    goal: (goal: string) => `Doel: ${goal}`,
    author: (name: string, day: string) => `Opgeschreven door ${name} op ${day}`,
    context: 'Wanneer dit geldt',
    addEvidence: 'Voeg onderbouwing toe',
    weigh: 'Weeg wat ertegen pleit',
    step: 'Zet een stap',
    ladder: 'Waar deze les staat',
    missing: 'Wat nog ontbreekt om deze les voldoende onderbouwd te noemen',
    nothingMissing: 'Er ontbreekt niets meer',
    nothingMissingLead: 'De praktijkgroep kan deze les nu toetsen.',
    judged: 'De praktijkgroep noemt deze les voldoende onderbouwd.',
    againstSince: 'Sinds het oordeel kwam er iets bij dat ertegen pleit. Toets de les opnieuw.',
    matrix: 'Ervaring per huishouden',
    matrixSummary: (cases: number, gardens: number) =>
      `${plural(cases, 'huishouden', 'huishoudens')} in ${plural(gardens, 'toekomsttuin', 'toekomsttuinen')}.`,
    case: 'Huishouden',
    garden: 'Toekomsttuin',
    asTable: 'Hetzelfde als tabel',
    speaksFor: 'Wat ervoor pleit',
    speaksAgainst: 'Wat ertegen pleit of nuanceert',
    noFor: 'Er is nog niets dat deze les ondersteunt.',
    noAgainst: 'Er is nog niets gevonden dat tegen deze les pleit.',
    weighings: 'Hoe we dit wogen',
  },
  evidence: {
    title: 'Voeg onderbouwing toe',
    submit: 'Leg dit naast de les',
    done: 'De onderbouwing staat bij de les.',
    direction: 'Wat betekent dit voor de les?',
    pseudonym: 'Uit welk huishouden komt dit?',
    perspective: 'Van wie is deze ervaring?',
    text: 'Wat gebeurde er?',
    textHint: 'Zonder namen. Schrijf ook op wat tegen de les pleit: juist daar leren we van.',
    seenOn: 'Wanneer was dit?',
  },
  place: {
    title: 'Leg deze observatie naast een les',
    lesson: 'Welke les?',
    submit: 'Leg naast de les',
    done: 'De observatie telt mee bij deze les.',
    twice: 'Deze observatie ligt al naast deze les. Ze telt één keer.',
    withdrawn: 'Deze observatie is intussen ingetrokken.',
    none: 'Er is nog geen les',
    noneLead: 'Schrijf eerst op wat jullie leerden. Daarna leg je de observatie ernaast.',
  },
  families: {
    link: 'Vertel het gezinnen',
    title: 'Vertel gezinnen wat we leerden',
    words: 'Wat lezen gezinnen hierover?',
    wordsHint:
      'In gewone taal, in een paar zinnen. Alle gezinnen van de regio lezen dit, en of de les al zeker genoeg is. Maak je het leeg, dan staat het er niet meer.',
    submit: 'Laat het gezinnen lezen',
    done: 'Gezinnen lezen dit nu.',
    nothing: 'Schrijf wat gezinnen over deze les lezen.',
    gone: 'Gezinnen lezen hier niets meer over.',
  },
  weighing: {
    title: 'Weeg wat ertegen pleit',
    lead: 'Schrijf hoe jullie kijken naar wat tegen de les pleit. Wat ertegen pleit, blijft gewoon staan.',
    submit: 'Bewaar de weging',
    done: 'De weging staat bij de les.',
    text: 'Hoe wegen jullie dit?',
  },
  step: {
    title: 'Zet een stap met deze les',
    lead: (status: string) => `Nu: ${status}.`,
    submit: 'Zet deze stap',
    done: 'De stap staat bij de les.',
    status: 'Wat is de volgende stap?',
    session: 'In welke bijeenkomst van de praktijkgroep?',
    sessionHint: 'Nodig voor een oordeel: voldoende onderbouwd, onvoldoende onderbouwd of verworpen.',
    noSession: 'Niet in een bijeenkomst',
    members: (count: number) => plural(count, 'vast lid aanwezig', 'vaste leden aanwezig'),
    why: 'Waarom?',
    notYet: (missing: string) =>
      `Dit kan nog niet. Er ontbreekt: ${missing.charAt(0).toLowerCase()}${missing.slice(1)}`,
    author: 'Jij schreef deze les op. Een ander beoordeelt of zij voldoende onderbouwd is.',
    meanwhile: 'Een collega zette net ook een stap met deze les. Kijk eerst waar de les nu staat.',
    nowhere: 'Met deze les kun jij nu geen stap zetten.',
  },
}
