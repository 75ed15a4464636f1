import type { Mode, Place, Recommendation } from './rules.ts'

export const modeNames = {
  build: 'Opbouw',
  convert: 'Ombouw',
  break: 'Afbouw',
} as const satisfies Record<Mode, string>

/** The same as a choice, with what it means. */
export const modeChoices = {
  build: 'Opbouw: dit komt erbij',
  convert: 'Ombouw: dit gaat op een andere manier',
  break: 'Afbouw: dit houdt op',
} as const satisfies Record<Mode, string>

export const placeNames = {
  build: {
    1: 'Uitproberen',
    2: 'Meer mensen doen het',
    3: 'Doorbreken',
    4: 'Vastleggen in regels en geld',
    5: 'Zo doen we het gewoon',
  },
  convert: {
    1: 'Nog op de oude manier',
    2: 'Ruimte maken',
    3: 'Omzetten',
    4: 'Op de nieuwe manier',
    5: 'Zo doen we het gewoon',
  },
  break: {
    1: 'Nog in gebruik',
    2: 'Het knelt',
    3: 'We hebben gekozen te stoppen',
    4: 'We doen het steeds minder',
    5: 'Losgelaten',
  },
} as const satisfies Record<Mode, Record<Place, string>>

/** The five places in words that fit whatever a shift does. */
export const placeChoices = {
  1: 'Aan het begin: we proberen het uit, of het oude is nog in gebruik',
  2: 'Het komt op gang, of het oude begint te knellen',
  3: 'Op het kantelpunt: hier beslist zich wat het wordt',
  4: 'Het wordt vastgelegd, of het oude wordt steeds minder',
  5: 'Zo doen we het gewoon, of het oude is losgelaten',
} as const satisfies Record<Place, string>

/** What DRIFT recommends, short enough for a list. */
export const recommendationNames = {
  perspective: 'Kijk met een transitiebril',
  strategy: 'Verbreed de strategie: ook ombouw en afbouw',
  learning: 'Laat leren ook drempels doorbreken',
  ministries: 'Investeer in het vermogen van ministeries om te veranderen',
} as const satisfies Record<Recommendation, string>

export const home = '/sturing/transitieagenda'
const times = (count: number) => (count === 1 ? '1 verandering' : `${count} veranderingen`)

export const text = {
  list: {
    title: 'Transitieagenda',
    lead: 'Wat we opbouwen, wat we ombouwen en wat we loslaten, op weg naar een andere manier van werken.',
    add: 'Voeg een verandering toe',
    review: 'Bekijk de agenda samen',
    empty: 'Er staat nog geen verandering op de agenda',
    emptyLead:
      'Begin met wat jullie in de tuinen uitproberen, en wat daardoor kan ophouden. Elke verandering krijgt een plek op de X-curve.',
    curve: 'De X-curve',
    curveLead: 'Van links naar rechts: hoe ver een verandering is. De nummers staan ook in de lijst.',
    curveTitle: (build: number, convert: number, end: number) =>
      `X-curve met een lijn die stijgt en een lijn die daalt: ${build} keer opbouw, ${convert} keer ombouw, ${end} keer afbouw. De lijst vertelt hetzelfde in woorden.`,
    comes: 'het nieuwe',
    goes: 'het oude',
    scale: 'Wat de vijf plekken betekenen',
    changes: 'Veranderingen',
    none: 'Nog niets.',
    place: (place: number, name: string) => `${place}. ${name}`,
    move: 'Verplaats',
    off: 'Van de agenda',
    through: (name: string) => `Je kijkt door de bril van ‘${name}’.`,
    throughNone: 'Geen enkele verandering helpt hierbij.',
    all: 'Toon alle veranderingen',
    lens: 'Door de bril van DRIFT',
    lensLead: 'Welke verandering helpt bij welke aanbeveling? Kies er een om alleen die te zien.',
    served: times,
    unserved: 'nog geen verandering',
    isDue: 'Het is tijd om de agenda samen te bekijken',
    dueSince: (day: string) => `Dat was afgesproken voor ${day}.`,
  },
  reviewCard: {
    title: 'Samen bekijken',
    next: 'De volgende keer',
    none: 'Nog geen dag gekozen',
    last: 'De vorige keer',
    by: 'Opgeschreven door',
    earlier: 'Eerdere keren',
  },
  barriers: {
    title: 'Belemmeringen uit de praktijk',
    lead: 'Wat in de weg staat, wie het kan wegnemen, en welke verandering daarbij helpt.',
    leadBrought: 'Je ziet de belemmeringen die aan een groep zijn voorgelegd.',
    none: 'Er is nog geen belemmering om te laten zien.',
    barrier: 'Belemmering',
    lifter: 'Wie kan dit wegnemen?',
    unknown: 'Nog niet bekend',
    state: 'Hoe staat het ervoor?',
    asked: (group: string) => `Voorgelegd aan ${group}`,
    notAsked: 'Nog aan niemand voorgelegd',
    lifted: 'Weggenomen',
    stays: 'Blijft voorlopig',
    works: 'Verandering',
    noShift: 'nog geen',
  },
  shift: {
    mode: 'Wat voor verandering',
    now: 'Waar het nu is',
    offNow: 'Van de agenda',
    serves: 'Helpt bij',
    servesNone: 'Nog bij geen aanbeveling',
    lifter: 'Wie dit mogelijk kan maken',
    unknown: 'Nog niet bekend',
    barrier: 'Neemt deze belemmering weg',
    isLifted: 'De belemmering is weg. Is de verandering nu verder?',
    history: 'Hoe het ging',
    about: 'Over deze verandering',
    move: 'Verplaats op de curve',
    change: 'Wijzig de tekst',
  },
  form: {
    addTitle: 'Voeg een verandering toe',
    addLead:
      'Iets dat erbij komt, anders gaat of ophoudt. Schrijf over hoe het is geregeld, niet over een gezin.',
    changeTitle: 'Wijzig de verandering',
    name: 'Titel',
    what: 'Wat wordt er anders?',
    mode: 'Wat voor verandering is het?',
    serves: 'Bij welke aanbevelingen van DRIFT helpt dit?',
    barrier: 'Welke belemmering neemt dit weg?',
    noBarrier: 'Geen belemmering',
    lifter: 'Wie kan dit mogelijk maken?',
    lifterHint: 'Een groep of organisatie die hierover gaat. Weet je het niet? Laat het leeg.',
    place: 'Waar is de verandering nu?',
    onDay: 'Sinds welke dag?',
    why: 'Waaraan zie je dat?',
    submitAdd: 'Zet op de agenda',
    submitChange: 'Bewaar de verandering',
    added: 'De verandering staat op de agenda.',
    changed: 'De verandering is bewaard.',
    taken: 'Er is al een verandering met deze titel.',
    changedMeanwhile: 'Een collega heeft dit intussen ook gewijzigd. Kies wat er blijft staan.',
  },
  move: {
    title: 'Verplaats op de curve',
    off: 'Van de agenda: we gaan hier niet mee door',
    submit: 'Leg de plek vast',
    done: 'De plek is vastgelegd.',
    meanwhile: 'Een collega verplaatste dit net ook. Kijk eerst waar het nu staat.',
  },
  review: {
    title: 'Bekijk de agenda samen',
    lead: 'Loop de curve langs: wat schoof op, wat niet, en wat ontbreekt? Wat je hier schrijft, blijft staan.',
    heldOn: 'Wanneer keken jullie?',
    words: 'Wat zagen jullie?',
    nextOn: 'Wanneer kijken jullie weer?',
    nextHint: (months: number) => `De regio koos: elke ${months === 1 ? 'maand' : `${months} maanden`}.`,
    submit: 'Leg vast',
    done: 'Vastgelegd. De volgende keer staat in de kalender.',
    twice: 'Van deze dag is al vastgelegd wat jullie zagen.',
  },
}
