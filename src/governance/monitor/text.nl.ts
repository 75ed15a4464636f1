import type { Day } from '#src/kernel/day.ts'
import type { Judgement, Rule } from './chart/rules.ts'
import type { Better, IndicatorKey, Unit } from './indicator/rules.ts'

const months = ['jan–mrt', 'apr–jun', 'jul–sep', 'okt–dec']
const quarterAt = (quarter: Day) => months[Math.floor((Number(quarter.slice(5, 7)) - 1) / 3)] ?? ''

export const quarterName = (quarter: Day) => `${quarterAt(quarter)} ${quarter.slice(0, 4)}`
export const quarterShort = (quarter: Day) => `${quarterAt(quarter)} ’${quarter.slice(2, 4)}`

const number = (value: number, digits: number) =>
  value.toLocaleString('nl-NL', { maximumFractionDigits: digits })

/** A value as it stands beside a scale or in a table. */
export const valueShort = (unit: Unit, value: number): string =>
  unit === 'share' ? `${number(value * 100, 0)}%` : number(value, unit === 'rate' ? 2 : 1)

/** A value with what it is a value of. */
export function valueInWords(unit: Unit, value: number): string {
  const short = valueShort(unit, value)
  if (unit === 'days') return `${short} ${value === 1 ? 'dag' : 'dagen'}`
  if (unit === 'people') return `${short} ${value === 1 ? 'professional' : 'professionals'}`
  if (unit === 'rate') return `${short} keer per jaar`
  return short
}

const answers: Partial<Record<IndicatorKey, (value: string) => string>> = {
  'days-to-contact': value => `Bij de helft van de huishoudens was er binnen ${value} contact.`,
  'days-to-plan': value => `Bij de helft van de huishoudens was er binnen ${value} een plan.`,
  'days-to-help': value => `Bij de helft van de huishoudens begon binnen ${value} hulp.`,
  'help-wait': value => `De helft van de hulp begon binnen ${value} nadat ernaar gevraagd was.`,
  'help-fits': value => `Van de hulp waarover iets gezegd is, paste ${value} goed.`,
  'consult-days': value => `De helft van de vragen had binnen ${value} een antwoord.`,
  'one-contact-person': value => `${value} hield steeds dezelfde contactpersoon.`,
  'contact-changes': value => `Een huishouden wisselt ${value} van contactpersoon.`,
  professionals: value => `De helft van de huishoudens heeft ${value} of minder om zich heen.`,
  'no-violence': value => `In ${value} van de kwartalen kwam er bij een huishouden geen nieuw incident bij.`,
  're-reports': value => `${value} werd binnen een jaar opnieuw geopend.`,
  'court-measures': value => `In ${value} van de kwartalen liep er bij een huishouden een maatregel.`,
  'own-agreements': value => `Voor ${value} van de afspraken zorgt het gezin zelf of het eigen netwerk.`,
  'kept-in-time': value => `Van ${value} van de afspraken vertelde iemand op tijd dat het lukte.`,
  'plans-alive': value => `${value} van de plannen was na drie maanden nog in gebruik.`,
  'new-households': value => `Sinds het begin kwamen er ${value} huishoudens bij.`,
  'not-fitting': value => `${value} van de huishoudens paste hier niet.`,
  'lessons-validated': value => `Sinds het begin: ${value}.`,
  'proposals-realised': value => `Sinds het begin: ${value}.`,
  'barriers-lifted': value => `Sinds het begin: ${value}.`,
  'barriers-age': value => `De helft was binnen ${value} weg.`,
  'family-experience': value => `${value} van de antwoorden was goed.`,
  'professional-experience': value => `${value} van de antwoorden was goed.`,
}
const aboutReasons = (value: string) => `Bij ${value} van de huishoudens die niet pasten was dit de reden.`
const aboutScores = (value: string) => `${value} gaf een hoger cijfer dan bij de start.`

/** What the figure since the beginning says, in one sentence. */
export const answerOf = (key: IndicatorKey, unit: Unit, value: number): string =>
  (answers[key] ?? (key.startsWith('not-fitting-') ? aboutReasons : aboutScores))(valueInWords(unit, value))

const ruleNames = {
  'beyond-limit': 'buiten de grenzen',
  'three-of-four': 'drie van de vier dichter bij een grens dan bij het midden',
  'run-of-eight': 'acht of meer op rij aan dezelfde kant van het midden',
  'shift-of-six': 'zes of meer op rij aan dezelfde kant van het midden',
  'trend-of-five': 'vijf of meer op rij steeds hoger of steeds lager',
  'few-runs': 'minder vaak over het midden dan toeval verwacht',
  'many-runs': 'vaker over het midden dan toeval verwacht',
} as const satisfies Record<Rule, string>

export const betterNames = {
  lower: 'Lager is beter.',
  higher: 'Hoger is beter.',
  neither: 'Hoger of lager is niet vanzelf beter.',
} as const satisfies Record<Better, string>

/** Whether a change is more than chance; `what` is what stands in order of time. */
export function judgementInWords(judgement: Judgement, what: 'kwartalen' | 'stippen'): string {
  if (judgement.kind === 'too-few')
    return judgement.have === 0
      ? `Er zijn nog geen ${what} om te vergelijken. Vanaf ${judgement.need} kunnen we zeggen of iets meer is dan toeval.`
      : `Te weinig punten om te zeggen of er iets verandert: ${judgement.have} van de ${judgement.need} ${what} die daarvoor nodig zijn.`
  if (judgement.signals.length === 0)
    return `De ${what} verschillen niet meer dan je van toeval mag verwachten.`
  const rules = [...new Set(judgement.signals.map(({ rule }) => ruleNames[rule]))]
  return `Er is meer aan de hand dan toeval: ${rules.join('; ')}. Zoek samen uit wat er gebeurde.`
}

export const text = {
  title: 'Monitor',
  lead: (told: string) =>
    `Wordt het beter voor gezinnen? Alle toekomsttuinen samen, tot en met ${told}. Zonder namen, en nooit over één gezin.`,
  leadEmpty: 'Hier komt te staan of het beter wordt voor gezinnen. Het eerste kwartaal is nog niet geteld.',
  few: {
    title: (shown: number, all: number) => `Van ${shown} van de ${all} vragen is de uitkomst nu te tonen`,
    why: 'De andere gaan over zo weinig huishoudens dat een cijfer iets over één gezin zou vertellen, of er gebeurde nog niets om te tellen. Dat is geen slecht teken en geen goed teken: we weten het hier niet.',
    instead: 'Wat wel kan: samen leren van wat er in de tuinen gebeurt.',
    inPractice: [
      {
        to: '/praktijk/monitor',
        title: 'Elk huishouden als stip',
        note: 'Zonder naam, alleen in de praktijkgroep',
      },
      {
        to: '/praktijk',
        title: 'De praktijkgroep',
        note: 'Wat er geleerd is, en hoe goed dat is onderbouwd',
      },
    ],
    report: 'Voortgangsverslagen',
    reportNote: 'Het verhaal achter de cijfers, tot een peildatum',
  },
  untold: 'Nog geen uitkomst om te tonen',
  untoldAnswers: 'Te weinig antwoorden',
  untoldNothing: 'Nog niets geteld',
  untoldFew: 'Te weinig huishoudens',
  untoldCount: (facts: number) => `${facts} geteld, de uitkomst houden we weg`,
  reading: 'Hoe je dit leest',
  guarded: (threshold: number, median: number) =>
    `Wat op minder dan ${threshold} huishoudens rust, houden we weg, en ook alles waarmee je het kunt uitrekenen. Een middelste aantal dagen of mensen tonen we vanaf ${median} huishoudens.`,
  settled: (days: number) =>
    `Een kwartaal tellen we ${days} dagen nadat het voorbij is, één keer en voorgoed. Zo kan niemand twee momenten naast elkaar leggen.`,
  derived:
    'Niemand vult hiervoor iets extra in: het komt uit wat al wordt vastgelegd. Gaat een vraag over een kwartaal, dan is elk huishouden in elk kwartaal een telling.',
  toDots: 'Elk huishouden als stip, in de praktijkgroep',
  restsOn: (facts: number) => `n = ${facts} ${facts === 1 ? 'telling' : 'tellingen'}`,
  keptBack: 'niet getoond',
  nothing: 'niets',
  noAnswers: 'Er zijn nog te weinig antwoorden om er iets van te laten zien.',
  noFigure: 'Hier is nog niets van geteld.',
  fewHouseholds:
    'Dit rust nog op te weinig huishoudens om het te laten zien zonder dat iemand een gezin kan herkennen.',
  onlyCount: (facts: number) =>
    `Er zijn er ${facts} geteld. De uitkomst zelf zou nog te veel over een gezin vertellen, dus die houden we weg.`,
  notConclude: 'Wat je niet mag concluderen.',
  picture: 'Per kwartaal, alle toekomsttuinen samen',
  pictureTitle: (question: string, judgement: string) => `${question} Per kwartaal. ${judgement}`,
  gardens: 'Per toekomsttuin, op dezelfde schaal',
  noGardenShown: 'Geen van de toekomsttuinen heeft er zoveel dat het te tonen is.',
  gardenKept: 'Te weinig huishoudens om te tonen.',
  table: 'Alle cijfers in een tabel',
  quarter: 'Kwartaal',
  value: 'Uitkomst',
  count: 'n',
  total: 'Sinds het begin',
  region: 'Samen',
  breakWord: 'anders geteld',
  breakFrom: (quarter: string) => `Anders vanaf ${quarter}.`,
  toQuestions: 'Naar de ervaringsvragen, elk met haar eigen antwoorden',
  legend: {
    centre: 'Stippellijn: het midden van de punten.',
    limits:
      'Gekleurde band: daartussen blijven punten als alleen toeval speelt (gemiddelde ± 2,66 keer het gemiddelde verschil tussen twee punten op rij).',
    median:
      'Gekleurde band: daartussen blijven punten als alleen toeval speelt (gemiddelde ± 3,145 keer het middelste verschil tussen twee punten op rij, omdat één sprong het gemiddelde vertekent).',
    signal: 'Open ruit: een punt dat volgens een vaste regel opvalt.',
  },
  about: 'Wat er geteld wordt',
  numerator: 'Boven de streep',
  denominator: 'Onder de streep',
  direction: 'Richting',
  source: 'Komt uit',
  sources: {
    casework: 'het dossierwerk in de toekomsttuinen',
    learning: 'de lessen en voorstellen van de praktijkgroep',
    question: 'vragen aan gezinnen en professionals',
  },
  wave: (months: number) => `Meetmoment: ${months} maanden na de start`,
  versionNow: (version: number) => `Versie ${version}`,
  change: 'Beschrijf het anders vanaf een volgend kwartaal',
  coming: (from: string) => `Vanaf ${from} geldt een nieuwe beschrijving.`,
  history: 'Eerder anders beschreven',
  historyLine: (version: number, from: string, otherwise: boolean) =>
    `Versie ${version}, vanaf ${from}${otherwise ? ': telt anders, de reeks begint opnieuw' : ''}`,
} as const
