import type { Body, Effect, ImprovementState, Mode } from './rules.ts'

export const stateNames = {
  proposed: 'Voorgesteld',
  discussed: 'Besproken',
  approved: 'Akkoord',
  rejected: 'Niet doen',
  deferred: 'Later',
  'in-progress': 'In uitvoering',
  realised: 'Gerealiseerd',
  evaluated: 'Effect bekeken',
} as const satisfies Record<ImprovementState, string>

export const bodyNames = {
  'practice-group': 'praktijkgroep',
  'project-group': 'projectgroep',
  'ambassador-group': 'ambassadeursgroep',
} as const satisfies Record<Body, string>

export const modeNames = {
  build: 'Opbouw: iets nieuws erbij',
  rebuild: 'Ombouw: iets wat er is, wordt anders',
  'phase-out': 'Afbouw: iets houdt op',
} as const satisfies Record<Mode, string>
export const modeShort = {
  build: 'opbouw',
  rebuild: 'ombouw',
  'phase-out': 'afbouw',
} as const satisfies Record<Mode, string>

export const effectNames = {
  helped: 'Het hielp',
  partly: 'Het hielp een beetje',
  not: 'Het hielp niet',
  unclear: 'Dat is nog niet te zeggen',
} as const satisfies Record<Effect, string>

/** The way to a page about a proposal. */
export const crumbs = (here: string) => [
  { label: text.practice, to: '/praktijk' },
  { label: text.list.title, to: '/praktijk/voorstellen' },
  { label: here },
]

export const text = {
  choose: 'Kies',
  practice: 'Praktijk',
  propose: {
    title: 'Doe een verbetervoorstel',
    lead: 'Een voorstel mag rusten op een les die nog niet voldoende is onderbouwd. Dat staat er dan duidelijk bij.',
    submit: 'Leg het voorstel voor',
    done: 'Het voorstel staat er.',
    why: 'Voorgesteld.',
    name: 'Titel',
    problem: 'Welk probleem lost dit op?',
    change: 'Wat moet er veranderen?',
    lessons: 'Op welke lessen rust dit?',
    reason: 'Rust het op geen les? Schrijf dan waarom we dit toch doen',
    owner: 'Wie trekt dit?',
    body: 'Welke groep gaat hierover?',
    mode: 'Wat voor verandering is dit?',
    notSupported: 'nog niet voldoende onderbouwd',
    expected: 'Wat verwachten jullie ervan?',
    expectedHint: 'Waaraan zien we straks dat het helpt? Bijvoorbeeld: minder beraden die niet doorgaan.',
    indicator: 'Bij welke vraag van de monitor moet je dat zien?',
    indicatorHint: 'Dan zetten we het cijfer van vóór en na naast elkaar.',
    noIndicator: 'Bij geen vraag',
  },
  list: {
    title: 'Verbetervoorstellen',
    lead: 'Vernieuwen is niet alleen iets nieuws erbij. Iets bestaands wordt ook anders, en iets houdt op.',
    propose: 'Doe een voorstel',
    empty: 'Er is nog geen voorstel',
    emptyLead: 'Begin bij een les: wat zou je anders doen door wat je leerde?',
    none: {
      build: 'Er komt nu niets nieuws bij.',
      rebuild: 'Er wordt nu niets anders.',
      'phase-out': 'Er houdt nu niets op.',
    },
    onlyBuild: 'Er komt bij, maar er houdt nog niets op',
    onlyBuildLead: 'Wat zou kunnen stoppen nu er iets nieuws is? Anders wordt het alleen maar meer.',
    helps: (effect: string) => `gekeken: ${effect}`,
    owner: (name: string) => `trekker: ${name}`,
  },
  page: {
    problem: 'Probleem',
    change: 'Wat er verandert',
    owner: 'Trekker',
    body: 'Groep',
    mode: 'Soort verandering',
    realised: 'Gerealiseerd op',
    effectCheck: 'We kijken of het helpt op',
    restsOn: 'Waar dit op rust',
    noLesson: 'Dit voorstel rust niet op een les.',
    weak: 'Dit voorstel rust op een les die nog niet voldoende is onderbouwd',
    weakLead: 'Je mag er wel mee werken. Gebruik het nog niet als advies voor blijvende verandering.',
    effect: 'Helpt het?',
    expected: 'Wat we verwachten',
    noExpected: 'Nog niet opgeschreven',
    indicator: 'Vraag van de monitor',
    before: (day: string) => `Bij het besluit, ${day}`,
    after: (day: string) => `Toen we keken, ${day}`,
    notDecided: 'Er is nog geen besluit.',
    lookOn: (day: string) => `We kijken op ${day}.`,
    notLooked: 'We hebben nog niet gekeken of het helpt.',
    unknown: 'niet getoond: te weinig om te tonen, of dat kwartaal is nog niet geteld',
    caution:
      'Dit is steeds het laatste kwartaal dat toen voorbij was. Een verschil kan ook door iets anders komen, en weinig getallen zijn nog geen bewijs.',
    correct: 'Wijzig',
    step: 'Zet de volgende stap',
    history: 'Wat er met dit voorstel gebeurde',
    checkDue: (day: string) => `Op ${day} zouden jullie kijken of dit helpt. Leg vast wat je zag.`,
  },
  correct: {
    title: 'Wijzig het verbetervoorstel',
    submit: 'Bewaar het voorstel',
    done: 'Het voorstel is bewaard.',
    changedMeanwhile: 'Een collega heeft dit voorstel intussen ook gewijzigd. Kies wat er blijft staan.',
    finished: 'Dit voorstel is klaar en blijft zoals het is.',
  },
  step: {
    title: 'Zet de volgende stap',
    submit: 'Leg de stap vast',
    done: 'De stap staat bij het voorstel.',
    state: 'Wat is de volgende stap?',
    onDay: 'Op welke dag?',
    note: 'Wat is er besloten of gebeurd?',
    effectCheck: 'Wanneer kijken jullie of het helpt?',
    effectHint: 'Alleen als het voorstel is gerealiseerd.',
    effect: 'Kijken jullie nu of het helpt? Zeg dan wat je zag.',
    meanwhile: 'Een collega zette net ook een stap. Kijk eerst waar het voorstel nu staat.',
    nowhere: 'Dit voorstel is klaar. Er is geen volgende stap.',
  },
}
