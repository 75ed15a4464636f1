import type { Body, ImprovementState, Mode } from './rules.ts'

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
    meanwhile: 'Een collega zette net ook een stap. Kijk eerst waar het voorstel nu staat.',
    nowhere: 'Dit voorstel is klaar. Er is geen volgende stap.',
  },
}
