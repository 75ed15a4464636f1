import type { Advice, Consulted, Decision, Step, Unsafety } from './rules.ts'

export const stepNames = {
  signs: 'Signalen in kaart brengen',
  consult: 'Overleggen met een collega of Veilig Thuis',
  talk: 'Praten met de mensen om wie het gaat',
  weigh: 'Wegen',
  decide: 'Beslissen over melden',
} as const satisfies Record<Step, string>

export const consultedNames = {
  colleague: 'Een collega',
  'behavioural-scientist': 'Een gedragswetenschapper',
  'safe-home': 'Veilig Thuis, voor advies',
  other: 'Iemand anders',
} as const satisfies Record<Consulted, string>

export const unsafetyNames = {
  acute: 'Acuut: er is nu gevaar',
  structural: 'Structureel: het gebeurt steeds weer of gaat al lang door',
  neither: 'Geen van beide',
} as const satisfies Record<Unsafety, string>

export const decisionNames = {
  reported: 'Ik heb gemeld bij Veilig Thuis',
  'not-reported': 'Ik meld niet',
} as const satisfies Record<Decision, string>

export const adviceNames = {
  report: 'Volgens het afwegingskader meld je bij Veilig Thuis.',
  help: 'Volgens het afwegingskader kunnen jullie zelf helpen. Spreek af wanneer jullie opnieuw wegen.',
  'nothing-to-report': 'Zonder vermoeden hoef je niet te melden. Blijf wel kijken.',
} as const satisfies Record<Advice, string>

export const text = {
  title: 'Meldcode',
  begin: 'Begin met de meldcode',
  nothingSent: 'Hier wordt nooit iets verstuurd. Melden doe je zelf: bel Veilig Thuis.',
  none: 'De meldcode is voor dit huishouden nog niet doorlopen. Begin met de signalen die je ziet.',
  of: (day: string) => `Meldcode van ${day}`,
  running: (step: string) => `Volgende stap: ${step.toLowerCase()}`,
  call: (day: string) => `De meldcode van ${day} is nog niet afgerond`,
  goOn: 'Ga verder met de meldcode',
  outcome: { reported: 'Gemeld', 'not-reported': 'Niet gemeld' } satisfies Record<Decision, string>,
  timeline: {
    reported: 'Gemeld bij Veilig Thuis',
    'not-reported': 'Meldcode doorlopen, niet gemeld',
  } satisfies Record<Decision, string>,
  beginLead: 'Vijf stappen. De eerste: wat zie je? In nood kun je meteen bellen en melden.',
  page: {
    steps: 'Stappen van de meldcode',
    nothing: 'Nog niets vastgelegd',
    take: (step: string) => step,
    again: 'Vul deze stap aan',
    reportNow: 'Is er haast? Je kunt altijd meteen melden, ook als niet alle stappen klaar zijn.',
    decided: 'Deze meldcode is afgerond. Verandert er iets, begin dan opnieuw.',
    consulted: (kind: string, name: string | null) => (name ? `${kind}: ${name}` : kind),
    reference: (reference: string) => `Kenmerk: ${reference}`,
    begun: (who: string, day: string) => `Begonnen door ${who} op ${day}`,
  },
  form: {
    submit: 'Leg deze stap vast',
    done: 'De stap is vastgelegd.',
    doneOn: 'Op welke dag?',
    signs: 'Welke signalen zie je?',
    signsHint: 'Wat zag of hoorde je zelf, en wat vertelde iemand? Houd dat uit elkaar.',
    consulted: 'Met wie overlegde je?',
    consultedName: 'Naam',
    advice: 'Wat was het advies?',
    talk: 'Wat besprak je met hen?',
    talkHint: 'Ook met het kind. Kon het niet veilig? Schrijf dan waarom je nog niet met hen sprak.',
    suspicion: 'Heb je een vermoeden van huiselijk geweld of kindermishandeling?',
    unsafety: 'Is de onveiligheid acuut of structureel?',
    unsafetyHint: 'Alleen bij een vermoeden.',
    canHelp: 'Kunnen jullie zelf genoeg helpen?',
    accepted: 'Nemen de mensen om wie het gaat de hulp aan?',
    inTime: 'Geeft de hulp op tijd genoeg veiligheid?',
    furtherHint: 'Alleen als de onveiligheid niet acuut of structureel is.',
    onlyAfterYes: 'Alleen als je de vraag hierboven met ja beantwoordde.',
    weighing: 'Waarom weeg je het zo?',
    decision: 'Wat beslis je?',
    decidedWords: 'Hoe meldde je, of waarom meld je niet?',
    decidedHint: 'Bij een melding: met wie sprak je en wat spraken jullie af?',
    reference: 'Kenmerk van de melding',
    referenceHint: 'Als je er een kreeg van Veilig Thuis.',
    notYet: (missing: string) => `Niet melden kan pas als dit is vastgelegd: ${missing}.`,
    meanwhile: 'Een collega legde net ook een stap vast, of deze meldcode is al afgerond. Bekijk dat eerst.',
  },
  yesNo: { yes: 'Ja', no: 'Nee' },
}
