import type { InUse, Looked, Step } from './rules.ts'

export const stepNames = {
  organisations: 'De gemeenten staan erin',
  gardens: 'Er is een toekomsttuin',
  caseworkers: 'Elke toekomsttuin heeft een consulent',
  fallback: 'Elke toekomsttuin heeft een waarnemer',
  scientist: 'Er is een gedragswetenschapper',
  mail: 'Iedereen heeft een e-mailadres',
  'privacy-officer': 'Er is een privacy officer',
  numbers: 'De nummers bij gevaar zijn gebeld',
  'family-pages': 'De pagina’s van het gezin zijn bekeken',
  terms: 'De termijnen zijn bekeken',
  'second-administrator': 'Er is een tweede functioneel beheerder',
  'case-tables': 'De casustafels staan erin',
  'project-leader': 'Er is een projectleider',
  groups: 'Er is een groep met leden',
  questions: 'Er zijn vragen aan gezinnen in gebruik',
} as const satisfies Record<Step, string>

/** Why it matters, in one sentence. */
export const stepWhy = {
  organisations: 'Bij een gemeente horen een toekomsttuin en haar consulenten.',
  gardens: 'Elk huishouden hoort bij een toekomsttuin.',
  caseworkers: 'Alleen een consulent kan een huishouden openen en vaste contactpersoon zijn.',
  fallback: 'Valt een contactpersoon plotseling uit, dan neemt de waarnemer het meteen over.',
  scientist: 'Bij elk huishouden kijkt een gedragswetenschapper mee.',
  mail: 'Aan het werkadres herkennen we wie er inlogt. Op dat adres komt ook wat er nieuw is.',
  'privacy-officer': 'Iemand kijkt in het logboek wie wat zag.',
  numbers: 'Ze staan onder elke pagina. Wie in nood is, belt geen tweede keer.',
  'family-pages': 'De naam, de uitweg en de woorden mogen niets verraden aan wie meekijkt.',
  terms: 'Na deze dagen vraagt Vandaag om actie.',
  'second-administrator': 'Niemand regelt de eigen rollen. En als jij er niet bent, kan een ander helpen.',
  'case-tables': 'Voor de verkenning 18+: aan welke tafel hoort een huishouden, en wie leidt die?',
  'project-leader': 'De projectleider legt groepen en vergaderingen vast en maakt de rapportage.',
  groups: 'De projectleider of beleidsadviseur regelt dit bij Sturing.',
  questions: 'De projectleider of beleidsadviseur regelt dit bij Sturing.',
} as const satisfies Record<Step, string>

/** Where it is done; nothing where somebody else does it. */
export const stepTo: Record<Step, { to: string; label: string } | null> = {
  organisations: { to: '/beheer/organisaties/nieuw', label: 'Voeg een organisatie toe' },
  gardens: { to: '/beheer/tuinen/nieuw', label: 'Voeg een toekomsttuin toe' },
  caseworkers: { to: '/beheer/mensen/nieuw', label: 'Voeg een collega toe' },
  fallback: { to: '/beheer/tuinen', label: 'Wijs een waarnemer aan' },
  scientist: { to: '/beheer/mensen/nieuw', label: 'Voeg een collega toe' },
  mail: { to: '/beheer/mensen', label: 'Vul e-mailadressen aan' },
  'privacy-officer': { to: '/beheer/mensen/nieuw', label: 'Voeg een collega toe' },
  numbers: { to: '/beheer/inrichten/nummers', label: 'Bekijk de nummers' },
  'family-pages': { to: '/beheer/inrichten/gezin', label: 'Bekijk de keuzes' },
  terms: { to: '/beheer/inrichten/termijnen', label: 'Bekijk de termijnen' },
  'second-administrator': { to: '/beheer/mensen/nieuw', label: 'Voeg een collega toe' },
  'case-tables': { to: '/beheer/tafels', label: 'Bekijk de casustafels' },
  'project-leader': { to: '/beheer/mensen/nieuw', label: 'Voeg een collega toe' },
  groups: null,
  questions: null,
}

export const text = {
  title: 'Wat is er geregeld?',
  lead: 'Wat een regio nodig heeft voor het eerste huishouden, en wat daarna kan.',
  linkNote: (done: number, all: number) => `${done} van de ${all} geregeld voor het eerste huishouden`,
  notYet: 'Nog niet klaar voor het eerste huishouden',
  notYetLead: (done: number, all: number) => `${done} van de ${all} dingen zijn geregeld.`,
  ready: 'Klaar voor het eerste huishouden',
  readyLead: 'Een consulent kan nu een huishouden openen.',
  all: 'Bekijk wat er nog ontbreekt',
  needed: 'Nodig voor het eerste huishouden',
  later: 'Kan daarna',
  /** How much is asked and counted; what, and the answers, stand at Sturing. */
  inUse: ({ questions, indicators, ownIndicators }: InUse) =>
    [
      `In gebruik: ${questions === 1 ? 'één vraag' : `${questions} vragen`} aan gezinnen en collega’s,`,
      `en ${indicators === 1 ? 'één indicator' : `${indicators} indicatoren`} in de monitor`,
      ownIndicators > 0 ? `(${ownIndicators} met een beschrijving van jullie zelf).` : '.',
    ]
      .join(' ')
      .replace(' .', '.'),
  done: 'geregeld',
  missing: 'nog niet',
  gardens: (names: readonly string[]) => `Nog niet in ${names.join(', ')}.`,
  checked: (name: string, day: string) => `Bekeken door ${name} op ${day}.`,
  list: 'Heb je veel collega’s? Lees dan een lijst in.',
  check: {
    titles: {
      numbers: 'Kloppen de nummers bij gevaar?',
      'family-pages': 'Kloppen de keuzes voor de pagina’s van het gezin?',
      terms: 'Kloppen de termijnen?',
    } as const satisfies Record<Looked, string>,
    leads: {
      numbers: 'Bel elk nummer zelf. Klopt er één niet, wijzig het dan eerst.',
      'family-pages': 'Wie over de schouder meekijkt, mag er niets aan zien.',
      terms: 'Loop ze na met de projectleider en een gedragswetenschapper. Wijzigen kan altijd.',
    } as const satisfies Record<Looked, string>,
    name: 'Wat',
    value: 'Nu',
    step: 'Stap',
    change: 'Wijzig',
    coming: (count: number) =>
      count === 1
        ? 'Er staat nog één wijziging in het concept.'
        : `Er staan nog ${count} wijzigingen in het concept.`,
    comingLead: 'Die geldt pas als je haar laat ingaan.',
    comingLink: 'Bekijk het concept',
    emergency: '112',
    emergencyValue: 'staat er altijd, verandert nooit',
    submit: 'Dit klopt voor onze regio',
    foundRight: 'bekeken en goed bevonden',
    done: 'Vastgelegd dat je dit hebt bekeken.',
  },
}
