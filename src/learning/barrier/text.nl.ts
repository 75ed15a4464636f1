import type { Tone } from '#src/ui/icon/tones.ts'
import type { BarrierState, Level, Stage } from './rules.ts'

export const levelNames = {
  organisation: 'Bij een organisatie: ruimte, afspraken, tijd of geld',
  system: 'In het systeem: regels, wetten, hoe het geld loopt',
} as const satisfies Record<Level, string>
export const levelShort = {
  organisation: 'bij een organisatie',
  system: 'in het systeem',
} as const satisfies Record<Level, string>

export const stageNames = {
  open: 'Nog aan niemand gevraagd',
  'with-group': 'Ligt bij een groep',
  answered: 'De groep gaf antwoord',
  lifted: 'Weggenomen',
  stays: 'Blijft voorlopig',
} as const satisfies Record<Stage, string>

export const stepNames = {
  noted: 'Opgeschreven',
  'with-group': 'Voorgelegd',
  lifted: 'Weggenomen',
  stays: 'Blijft voorlopig',
  reopened: 'Speelt weer',
} as const satisfies Record<BarrierState, string>

/** The same as a choice, with what it means. */
export const stepChoices = {
  ...stepNames,
  lifted: 'Weggenomen: dit staat niet meer in de weg',
  stays: 'Blijft voorlopig: dit lukt nu niet, en we zeggen erbij waarom',
  reopened: 'Speelt weer: het staat opnieuw in de weg',
} as const satisfies Record<BarrierState, string>

export const stageTones = {
  open: 'attention',
  'with-group': 'notice',
  answered: 'notice',
  lifted: 'good',
  stays: 'plain',
} as const satisfies Record<Stage, Tone | 'plain'>

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
export const ageInWords = (days: number) => plural(days, 'dag', 'dagen')

/** The way to a page about one barrier. */
export const crumbs = (here: string, to?: string) => [
  { label: text.practice, to: '/praktijk' },
  { label: text.list.title, to: '/praktijk/belemmeringen' },
  { label: here, to },
]

export const text = {
  practice: 'Praktijk',
  list: {
    title: 'Belemmeringen en leervragen',
    lead: 'Wat in de weg staat bij een organisatie of in het systeem, en wie het kan wegnemen.',
    note: 'Schrijf een belemmering op',
    empty: 'Er staat nog geen belemmering',
    emptyLead:
      'Loop je ergens tegenaan dat een team alleen niet kan oplossen? Schrijf het op. Daarna leg je het voor aan de groep die er wel over gaat.',
    open: (count: number) => `Nu in de weg (${count})`,
    noneOpen: 'Er staat op dit moment niets in de weg.',
    settled: 'Wat er van eerdere kwam',
    caption: 'Wat het langst in de weg staat, staat bovenaan.',
    barrier: 'Belemmering',
    stage: 'Waar het nu is',
    age: 'Staat in de weg',
    lasted: (days: string) => `na ${days}`,
    long: 'Al lang. Bespreek deze in een bijeenkomst.',
    planned: (group: string, day: string) => `${group}, ${day}`,
    unplanned: (group: string) => `${group}, nog geen dag`,
  },
  note: {
    title: 'Schrijf een belemmering op',
    lead: 'Iets wat een team alleen niet kan oplossen. Schrijf over hoe het is geregeld, niet over wie het deed.',
    submit: 'Bewaar de belemmering',
    done: 'De belemmering staat erin.',
    why: 'Opgeschreven.',
    name: 'Titel',
    what: 'Wat staat er in de weg?',
    whatHint:
      'Bijvoorbeeld: in de avond is er niemand die een besluit over geld mag nemen. Dan stopt het beraad.',
    level: 'Waar zit het?',
    question: 'Wat is de leervraag?',
    questionHint:
      'Niet: hoe werken we eromheen? Wel: waarom is het zo geregeld, en wat moet er anders om het te laten verdwijnen?',
    lifter: 'Wie kan dit wegnemen?',
    lifterHint: 'Een organisatie of groep. Weet je het niet? Laat het leeg.',
    lessons: 'Bij welke lessen hoort dit?',
    observations: 'Uit welke observaties blijkt het?',
  },
  page: {
    what: 'Wat er in de weg staat',
    question: 'De leervraag',
    about: 'Over deze belemmering',
    level: 'Waar het zit',
    lifter: 'Wie het kan wegnemen',
    unknown: 'Nog niet bekend',
    age: 'In de weg',
    ageNow: (days: string) => `${days} tot nu toe`,
    ageThen: (days: string) => `${days}, van opschrijven tot het einde`,
    notedBy: 'Opgeschreven door',
    correct: 'Wijzig',
    bring: 'Leg voor aan een groep',
    step: 'Leg vast wat ervan kwam',
    reopen: 'Dit speelt weer',
    answer: 'Wat de groep zegt',
    brought: 'Het komt op de agenda van de groep. Wat de groep zegt, lees je hier.',
    waitsFor: (group: string, day: string) => `${group} bespreekt het op ${day}.`,
    waits: (group: string) => `${group} koos nog geen dag.`,
    said: (group: string, day: string) => `${group}, ${day}`,
    item: 'Bekijk het agendapunt',
    answered: 'De groep gaf antwoord. Is de belemmering daarmee weg?',
    basis: 'Waar dit uit blijkt',
    noBasis: 'Er ligt nog geen les of observatie naast.',
    history: 'Wat er gebeurde',
    long: (days: string) => `Dit staat al ${days} in de weg`,
    longLead: 'Bespreek het in een bijeenkomst: helpt nog een keer vragen, of is een andere weg nodig?',
  },
  correct: {
    title: 'Wijzig de belemmering',
    submit: 'Bewaar de belemmering',
    done: 'De belemmering is bewaard.',
    changedMeanwhile: 'Een collega heeft dit intussen ook gewijzigd. Kies wat er blijft staan.',
    settled: 'Deze belemmering is afgerond en blijft zoals ze is.',
  },
  bring: {
    title: 'Leg voor aan een groep',
    lead: 'De belemmering komt als agendapunt bij die groep. Wat de groep zegt, komt hier terug.',
    submit: 'Leg voor',
    done: 'Voorgelegd. Het komt op de agenda van de groep.',
    group: 'Welke groep kan dit wegnemen?',
    asked: 'Wat vraag je van de groep?',
    askedHint: 'Bijvoorbeeld: spreek af wie in de avond over geld mag beslissen, en vanaf wanneer.',
    noGroup: 'Er is nog geen groep die hierover kan gaan. De projectleider voegt groepen toe bij Sturing.',
    twice: 'Een collega legde dit net al voor. Kijk eerst waar het nu ligt.',
  },
  step: {
    title: 'Leg vast wat ervan kwam',
    submit: 'Leg vast',
    done: 'Vastgelegd bij de belemmering.',
    state: 'Hoe staat het ervoor?',
    onDay: 'Sinds welke dag?',
    note: 'Wat is er nu anders, of waarom blijft het?',
    meanwhile: 'Een collega legde net ook iets vast. Kijk eerst hoe het er nu voor staat.',
  },
}
