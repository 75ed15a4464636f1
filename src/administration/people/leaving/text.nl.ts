import type { LeftBehind, LeftKind, Passing } from './rules.ts'

const households = (count: number) => (count === 1 ? 'één huishouden' : `${count} huishoudens`)
const asBegin = (words: string) => words.replace(/^één/, 'Eén')
const many = (count: number, one: string, more: string) => (count === 1 ? `één ${one}` : `${count} ${more}`)

/** What lies with somebody, in numbers. */
export const leftNames: Record<LeftKind, (left: LeftBehind) => string> = {
  fallback: ({ about }) => `Waarnemer van toekomsttuin ${about}`,
  'contact-person': ({ count, about }) => `Vaste contactpersoon van ${households(count)} in ${about}`,
  'planned-contact': ({ count, about }) => `Wordt vaste contactpersoon van ${households(count)} in ${about}`,
  'only-scientist': ({ count }) => `Enige gedragswetenschapper bij ${households(count)}`,
  improvement: ({ count }) => asBegin(many(count, 'verbetering op naam', 'verbeteringen op naam')),
  consult: ({ count }) =>
    asBegin(many(count, 'vraag opgepakt en nog niet beantwoord', 'vragen opgepakt en nog niet beantwoord')),
  consultation: ({ count }) =>
    `Leidt ${many(count, 'netwerkberaad dat nog komt', 'netwerkberaden die nog komen')}`,
  team: ({ count }) => `In het team van ${households(count)}`,
  deputy: ({ count }) => `Neemt waar bij ${households(count)}`,
  group: ({ about }) => `Lid van ${about}`,
  'practice-seat': () => 'Lid van de praktijkgroep',
  observation: ({ count }) =>
    asBegin(
      many(count, 'keer gevraagd wat hielp, nog niet verteld', 'keer gevraagd wat hielp, nog niet verteld'),
    ),
}

/** What happens on the day of leaving. */
export const thenWhat: Record<LeftKind, (passing: Passing) => string> = {
  fallback: () => 'Zolang dit zo is, kan deze collega niet weg.',
  'contact-person': ({ next }) =>
    next ? `${next} (waarnemer) wordt de vaste contactpersoon.` : 'Er is geen waarnemer die kan instappen.',
  'planned-contact': ({ next }) =>
    next ? `${next} (waarnemer) wordt het op die dag.` : 'Er is geen waarnemer die kan instappen.',
  'only-scientist': () => 'Wie je hieronder kiest, neemt het over.',
  improvement: () => 'Wie je hieronder kiest, wordt de eigenaar.',
  consult: () => 'De vraag staat weer open voor collega’s met dezelfde kennis.',
  consultation: () => 'De vaste contactpersoon kiest wie het beraad leidt.',
  team: () => 'De deur naar deze huishoudens gaat dicht.',
  deputy: () => 'De vaste contactpersoon krijgt het werk terug.',
  group: () => 'De plek komt vrij.',
  'practice-seat': () => 'De plek komt vrij.',
  observation: () => 'De vraag vervalt.',
}

/** Who does something about it before that day. */
export const whoActs: Record<LeftKind, (name: string, leaders: string) => string> = {
  fallback: () => 'Wijs eerst een andere waarnemer aan',
  'contact-person': name => `Vraag ${name} om warm over te dragen.`,
  'planned-contact': name => `Vraag ${name} om het met de huidige contactpersoon te bespreken.`,
  'only-scientist': name => `Vraag ${name} om een opvolger voor te stellen.`,
  improvement: (_, leaders) => `Vraag ${leaders} wie verder gaat.`,
  consult: name => `Vraag ${name} om te antwoorden, of de vraag door te geven.`,
  consultation: name => `Vraag ${name} om dit met de contactpersonen te regelen.`,
  team: name => `Vraag ${name} om dit aan de contactpersonen te zeggen.`,
  deputy: name => `Vraag ${name} om dit aan de contactpersonen te zeggen.`,
  group: (_, leaders) => `Vraag ${leaders} wie de plek krijgt.`,
  'practice-seat': (_, leaders) => `Vraag ${leaders} wie de plek krijgt.`,
  observation: name => `Vraag ${name} om het nog te vertellen.`,
}

export const text = {
  title: (name: string) => `Regel het vertrek van ${name}`,
  lead: 'Vanaf de dag die je kiest kan deze collega niets meer zien.',
  logged: (name: string) => `Vertrek van ${name}`,
  sure: (name: string) => `Het klopt dat ${name} hier stopt, en ik weet wie het werk overneemt`,
  left: 'Wat er nog bij deze collega ligt',
  nothing: 'Er ligt niets meer bij deze collega. Niemand hoeft iets over te nemen.',
  what: 'Wat',
  after: 'Op de laatste dag',
  ask: 'Wie nu iets doet',
  how: { first: 'eerst regelen', choose: 'kies een opvolger', 'by-itself': '' },
  leaders: 'de projectleider',
  rolesEnd: 'Alle rollen stoppen en de collega wordt overal uitgelogd.',
  today:
    'Kies je vandaag, dan gebeurt het meteen en kun je het niet terugdraaien. Kies je een latere dag, dan kan de collega tot die dag zelf warm overdragen; wat er dan nog staat, gaat die dag naar de waarnemer.',
  numbersOnly: 'Je ziet alleen aantallen. Welke gezinnen het zijn, ziet alleen hun team.',
  from: 'Vanaf welke dag werkt deze collega hier niet meer?',
  nextScientist: 'Wie wordt de gedragswetenschapper?',
  nextOwner: 'Wie wordt de eigenaar van de verbeteringen?',
  nextHint: 'Alleen nodig als het vertrek vandaag ingaat.',
  choose: 'Kies',
  submit: 'Leg het vertrek vast',
  doneToday: (count: number) =>
    count === 0
      ? 'Het vertrek is geregeld.'
      : `Het vertrek is geregeld. Voor ${households(count)} is nu de waarnemer de vaste contactpersoon.`,
  doneLater: (day: string) => `Het vertrek staat vast. Vanaf ${day} kan deze collega niets meer zien.`,
  self: 'Je kunt je eigen vertrek niet vastleggen. Vraag een andere functioneel beheerder.',
  isFallback:
    'Deze collega is zelf waarnemer van een toekomsttuin. Wijs daar eerst een andere waarnemer aan.',
  noFallbackHolder:
    'Een van de toekomsttuinen heeft dan geen waarnemer die kan instappen. Wijs die eerst aan.',
  holdsHouseholds:
    'Deze collega is nog vaste contactpersoon. Laat die huishoudens eerst overdragen en probeer het opnieuw.',
  needsScientist: 'Kies een gedragswetenschapper die het overneemt.',
  needsOwner: 'Kies wie de verbeteringen overneemt.',
  beforeStart: 'Deze dag ligt voor de eerste werkdag.',
  reason: 'De collega is uit dienst.',
}
