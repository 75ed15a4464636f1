import type { Effect, Moment, Subject, Voice } from './rules.ts'

export const effectNames = { helped: 'Dit hielp', hindered: 'Dit hinderde' } as const satisfies Record<
  Effect,
  string
>

export const subjectNames = {
  content: 'De inhoud: wat we doen met en voor het gezin',
  process: 'Het proces: hoe we samenwerken',
  organisation: 'De organisatie: ruimte, regels en tijd',
} as const satisfies Record<Subject, string>

export const subjectShort = {
  content: 'inhoud',
  process: 'proces',
  organisation: 'organisatie',
} as const satisfies Record<Subject, string>

/** Who says it, where no name stands beside it or where it matters whose experience it is. */
export const voiceNames = {
  professional: 'een professional',
  'experience-expert': 'een ervaringsdeskundige',
  family: 'iemand uit een gezin',
} as const satisfies Record<Voice, string>

const momentNames = {
  'network-consultation': 'was een netwerkberaad',
  consult: 'kwam antwoord op je vraag aan een deskundige',
  handover: 'is de vaste contactpersoon gewisseld',
  closing: 'is de nazorg begonnen',
} as const satisfies Record<Moment, string>

/** Words with a capital that are no person, in any region. */
export const ordinaryWords = [
  'Raad voor de Kinderbescherming',
  'Veilig Thuis',
  'Civil Care',
  'Jeugdwet',
  'Nederland Nederlands Nederlandse',
  'Teams',
]

/** The way to a page about one observation. */
export const crumbs = (here: string) => [
  { label: 'Praktijk', to: '/praktijk' },
  { label: text.list.title, to: '/praktijk/observaties' },
  { label: here },
]

export const text = {
  nobody: 'Hier staat niemand in',
  list: {
    title: 'Observaties',
    lead: 'Wat gezinnen, collega’s en ervaringsdeskundigen zagen. Zonder personen, met schuilnamen voor huishoudens.',
    fromFamilies: (count: number) =>
      count === 1
        ? 'Eén verhaal van een gezin wacht op nakijken'
        : `${count} verhalen van gezinnen wachten op nakijken`,
    empty: 'Er is nog niets gedeeld',
    emptyLead: 'Deel wat hielp of hinderde. Het kost een minuut.',
    noCase: 'los van een huishouden',
    placeBeside: 'Leg naast een les',
    withdraw: 'Trek in',
    correct: 'Verbeter',
    corrected: 'Verbetering:',
  },
  share: {
    title: 'Deel een observatie',
    lead: 'Eén ding dat hielp of hinderde. Schrijf over wat er gebeurde, niet over wie het was.',
    submit: 'Deel met de praktijkgroep',
    done: 'Gedeeld met de praktijkgroep. Dank je.',
    doneAlike: 'Gedeeld met de praktijkgroep. Dit lijkt op wat er al is: kijk of het daarbij hoort.',
    pseudonym: 'Over welk huishouden?',
    pseudonymHint: 'Alleen jij ziet hier de naam. De praktijkgroep ziet de schuilnaam.',
    noCase: 'Los van een huishouden',
    effect: 'Hielp het of hinderde het?',
    about: 'Waar gaat het over?',
    text: 'Wat zag je?',
    textHint:
      'Bijvoorbeeld: door in de avond te komen kon vader erbij zijn. Toen kwam het plan in één keer rond.',
  },
  withdraw: {
    title: 'Trek je observatie in',
    lead: 'Niemand leest haar daarna nog. Wil je haar anders opschrijven? Deel dan een nieuwe.',
    submit: 'Trek de observatie in',
    done: 'Je observatie is ingetrokken.',
    rests: 'Deze observatie ligt naast een les. Intrekken kan niet meer; verbeteren wel.',
  },
  correct: {
    title: 'Verbeter je observatie',
    lead: 'De observatie ligt al naast een les en blijft staan. Je verbetering komt eronder.',
    text: 'Wat moet er anders staan?',
    textHint: 'Bijvoorbeeld: dit was in juni, niet in mei.',
    submit: 'Zet de verbetering erbij',
    done: 'Je verbetering staat erbij.',
  },
  invitation: {
    title: 'Nu niets delen?',
    lead: (pseudonym: string) =>
      `De uitnodiging over ${pseudonym} verdwijnt. Je kunt later altijd nog iets delen.`,
    submit: 'Haal de uitnodiging weg',
    done: 'De uitnodiging is weg.',
    question: (pseudonym: string, day: string, moment: Moment) =>
      `Bij ${pseudonym} ${momentNames[moment]} (gemeld op ${day}). Wat hielp, en wat hinderde?`,
    dismiss: 'Nu niet',
  },
}
