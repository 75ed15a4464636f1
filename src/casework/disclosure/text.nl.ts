import { legalBasisNames } from '../household/text.nl.ts'
import type { Advice, Basis, hows, RecipientKind } from './rules.ts'

export const recipientKindNames = {
  'public-task': 'Een organisatie met een taak in de wet, zoals Veilig Thuis, de Raad of een gemeente',
  'care-or-school': 'Zorg, hulp of school',
  'own-network': 'Iemand uit het eigen netwerk van het gezin',
} as const satisfies Record<RecipientKind, string>

export const basisNames = {
  ...legalBasisNames,
  'reporting-code': 'Wmo 2015: melden en overleggen bij een vermoeden van onveiligheid',
  'vital-interest': 'AVG: iemands leven of gezondheid is in gevaar',
  consent: 'Toestemming',
} as const satisfies Record<Basis, string>

export const adviceNames = {
  holders:
    'Jonger dan 12 jaar. Vraag of vertel het aan wie het gezag heeft; die beslist dan nog voor een kind.',
  both: 'Van 12 tot 16 jaar. Vraag of vertel het aan het kind zelf én aan wie het gezag heeft; zij beslissen dan samen.',
  'self-young':
    '16 of 17 jaar. Vraag of vertel het aan diegene zelf; vanaf 16 jaar beslist iemand zelf. Ouders alleen met een goede reden.',
  self: 'Volwassen. Vraag of vertel het aan diegene zelf.',
  unborn: 'Nog niet geboren. Vraag of vertel het aan de ouders.',
  unknown:
    'We weten de geboortedatum niet, dus ook niet wie beslist. Zoek dat uit. Is het een kind, kijk dan ook wie het gezag heeft.',
} as const satisfies Record<Advice, string>

export const howNames = {
  'not-about': 'Nee, het gaat niet over deze persoon',
  'as-advised': 'Ja, en gedaan zoals hierboven staat',
  otherwise: 'Ja, maar anders gedaan',
} as const satisfies Record<(typeof hows)[number], string>

export const text = {
  title: 'Verstrekkingen',
  lead: 'Wat we met wie deelden, waarom dat mocht en wie daarvan weet.',
  none: 'Er is nog niets gedeeld. Deel je iets met een ander, leg dan hier vast waarom dat mag.',
  all: 'Bekijk alle verstrekkingen',
  record: 'Leg een verstrekking vast',
  shared: 'Gedeeld',
  last: 'Wat het laatst is gedeeld',
  with: (who: string) => `Gedeeld met ${who}`,
  timeline: {
    given: (who: string) => `Toestemming van ${who}`,
    withdrawn: (who: string) => `${who} trok een toestemming in`,
  },
  consents: 'Toestemmingen',
  consentLead:
    'Toestemming staat los van de grondslag. Zij kan erbij komen, maar komt nooit in de plaats van een wet die nodig is.',
  noConsents: 'Er is nog geen toestemming vastgelegd.',
  recordConsent: 'Leg een toestemming vast',
  withdraw: 'Trek in',
  consentOf: (who: string, day: string) => `${who}, ${day}`,
  withdrawn: (day: string) => `Ingetrokken op ${day}`,
  holds: 'Geldt nu',
  form: {
    title: 'Leg een verstrekking vast',
    lead: 'Deel zo weinig als kan, met zo weinig mensen als kan. Wat je hier schrijft, mag het gezin kunnen lezen.',
    submit: 'Leg de verstrekking vast',
    done: 'De verstrekking is vastgelegd.',
    sharedWith: 'Met wie deel je het?',
    sharedWithHint: 'De organisatie en de functie, bijvoorbeeld: intern begeleider van De Regenboog.',
    recipientKind: 'Wat voor ontvanger is dat?',
    about: 'Over wie gaat het?',
    aboutLead:
      'Bij ieder staat wie je volgens de wet vraagt of vertelt. Het is een advies: je mag het met een reden anders doen.',
    how: (name: string) => `Gaat het over ${name}?`,
    otherwise: (name: string) => `Anders gedaan bij ${name}?`,
    reason: 'Waarom deed je het anders?',
    what: 'Wat deel je?',
    purpose: 'Waarvoor heeft de ander het nodig?',
    bases: 'Op welke grondslag?',
    basesHint:
      'Toestemming kan nooit in de plaats komen van een wet die nodig is. Alleen bij het eigen netwerk van het gezin kan toestemming genoeg zijn.',
    consentId: 'Welke toestemming hoort erbij?',
    noConsent: 'Geen toestemming',
    weighing: 'De afweging',
    weighingNeed: 'Waarom is dit nodig?',
    weighingLess: 'Waarom kan het niet met minder, of zonder naam?',
    weighingHarm: 'Wat betekent het voor hen, en hoe voorkom je schade?',
    decidedBy: 'Wie besloot dit?',
    decidedOn: 'Wanneer?',
    notInForce: 'Deze toestemming gold niet op de dag van het besluit.',
    consentIsNoBasis: 'Toestemming alleen is hier niet genoeg.',
    holders: (names: string, day: string) => `Gezag: ${names} (nagekeken op ${day}).`,
    holdersUnsure:
      'Wie het gezag heeft, is niet of te lang geleden nagekeken in het gezagsregister. Kijk dat eerst na; ga niet af op wat één ouder zegt.',
  },
  one: {
    about: 'Over wie',
    asAdvised: 'Gedaan zoals het advies.',
    otherwise: (reason: string) => `Anders gedaan: ${reason}`,
    advice: 'Advies toen:',
    what: 'Wat is gedeeld',
    purpose: 'Waarvoor',
    bases: 'Grondslag',
    consent: 'Toestemming',
    consentLine: (who: string, what: string, day: string) => `${who} op ${day}: ${what}`,
    decided: 'Besloten door',
    weighing: 'De afweging',
  },
  consentForm: {
    title: 'Leg een toestemming vast',
    submit: 'Leg de toestemming vast',
    done: 'De toestemming is vastgelegd.',
    givenBy: 'Wie gaf toestemming?',
    forWhat: 'Waarvoor precies?',
    forWhatHint: 'Wat mag je met wie delen, en tot wanneer?',
    how: 'Hoe vroeg je het?',
    howHint: 'Bijvoorbeeld: aan tafel, met de tolk erbij. Diegene wist dat nee ook mocht.',
    givenOn: 'Wanneer?',
  },
  withdrawForm: {
    title: 'De toestemming is ingetrokken',
    lead: 'Wat al gedeeld is, blijft hier staan. Vanaf deze dag geldt de toestemming niet meer.',
    submit: 'Leg vast',
    done: 'De toestemming geldt niet meer.',
    withdrawnOn: 'Vanaf welke dag?',
    words: 'Wat zei diegene?',
    already: 'Deze toestemming was al ingetrokken.',
    tooEarly: 'Deze dag ligt vóór de dag waarop de toestemming is gegeven.',
  },
}
