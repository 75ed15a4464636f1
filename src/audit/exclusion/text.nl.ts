import type { Asker } from './rules.ts'

export const askerNames = {
  family: 'Het gezin',
  colleague: 'De collega zelf',
  team: 'Iemand van het team',
} as const satisfies Record<Asker, string>

export const refusals = {
  self: 'Dit ben je zelf. Draag het huishouden over, of vraag een ander om dit vast te leggen.',
  'no-colleague': 'Deze collega werkt hier niet meer. Dan hoeft dit niet.',
  'works-here':
    'Deze collega werkt nog bij dit huishouden, of gaat er werken. Regel dat eerst: draag het contact over, stop de waarneming, of haal de collega uit het team.',
  'nobody-steps-in':
    'Deze collega stapt in als de vaste contactpersoon plotseling uitvalt, en er is geen andere waarnemer. Vraag de functioneel beheerder eerst om een waarnemer voor een andere toekomsttuin.',
  'nobody-reads':
    'Deze collega is de enige die het logboek van dit huishouden leest. Er moet eerst een tweede privacy officer zijn.',
  already: 'Dit stond er al.',
}

export const text = {
  title: 'Afscherming',
  lead: 'Voor welke collega is een huishouden afgeschermd, en waarom? De collega zelf merkt er niets van.',
  log: 'Logboek',
  now: 'Dit geldt nu',
  earlier: 'Opgeheven',
  none: 'Er is niets afgeschermd',
  noneLead: 'Kent een collega een gezin, dan legt de contactpersoon of jij dat hier vast.',
  line: (name: string, pseudonym: string) => `${name} ziet ${pseudonym} nooit`,
  note: (garden: string, contactPerson: string, asker: string) =>
    `${garden}, contactpersoon ${contactPerson}. Gevraagd door: ${asker.toLowerCase()}`,
  since: (who: string, day: string) => `Vastgelegd door ${who} op ${day}`,
  lifted: (who: string, day: string, why: string) => `Opgeheven door ${who} op ${day}: ${why}`,
  add: 'Scherm een huishouden af',
  addLead:
    'Kan of wil iemand dit niet met de contactpersoon regelen? Dan doe jij het. Vraag naar de schuilnaam van het huishouden; een naam van het gezin heb je niet nodig.',
  pseudonym: 'Schuilnaam van het huishouden',
  colleague: 'Welke collega mag dit huishouden nooit zien?',
  choose: 'Kies een collega',
  askedBy: 'Wie vroeg dit?',
  why: 'Waarom?',
  whyHint:
    'Schrijf niet meer dan nodig is. Alleen de vaste contactpersoon, de duo-partner, wie waarneemt en de privacy officer lezen dit.',
  submit: 'Scherm af voor deze collega',
  done: 'Vastgelegd. Deze collega kan dit huishouden niet zien, ook niet met noodtoegang.',
  unknown: 'Er is geen huishouden met deze schuilnaam. Vraag de schuilnaam na.',
  lift: 'Hef op',
  liftTitle: 'Is afschermen niet meer nodig?',
  liftLead: (name: string) =>
    `Na het opheffen kan ${name} weer bij dit huishouden komen werken. Niemand krijgt vanzelf toegang.`,
  liftWhy: 'Waarom is het niet meer nodig?',
  liftSubmit: 'Hef de afscherming op',
  liftDone: 'De afscherming is opgeheven.',
  already: 'Een collega hief dit net op.',
}
