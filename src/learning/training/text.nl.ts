import type { TrainingKind, TrainingState } from './rules.ts'

export const kindNames = {
  module: 'Training',
  coaching: 'Coaching op de werkvloer',
  'knowledge-session': 'Kennissessie',
} as const satisfies Record<TrainingKind, string>

export const stateNames = {
  planned: 'Gepland',
  running: 'Begonnen, nog niet afgerond',
  unconcluded: 'Nog niet afgerond',
  concluded: 'Afgerond en geëvalueerd',
} as const satisfies Record<TrainingState, string>

export const text = {
  choose: 'Kies',
  practice: 'Praktijk',
  plan: {
    title: 'Plan een scholing',
    lead: 'Een training, coaching of kennissessie voor de praktijkgroep en collega’s.',
    submit: 'Plan de scholing',
    done: 'De scholing staat erin.',
    name: 'Titel',
    kind: 'Wat voor scholing is dit?',
    provider: 'Wie geeft de scholing?',
    aim: 'Wat kunnen de deelnemers erna?',
    agreement: 'Wat is er afgesproken?',
    agreementHint: 'Bijvoorbeeld de offerte, of wat er nog van afhangt.',
    days: 'Dagen',
    dayRow: (index: number) => `Dag ${index + 1}`,
    day: 'Datum',
    dayTwice: 'Dezelfde dag staat er twee keer. Haal er één weg.',
    addDay: 'Nog een dag',
    removeDay: 'Haal deze dag weg',
    participants: 'Deelnemers per organisatie',
    participantsHint: 'Alleen aantallen. Je kunt dit ook leeg laten.',
    participantsRow: (index: number) => `Organisatie ${index + 1}`,
    organisation: 'Organisatie',
    people: 'Aantal',
    addParticipants: 'Nog een organisatie',
    removeParticipants: 'Haal deze organisatie weg',
  },
  page: {
    provider: 'Gegeven door',
    days: 'Dagen',
    noDays: 'Nog niet vastgelegd',
    participants: 'Deelnemers',
    noParticipants: 'Nog niet vastgelegd',
    agreement: 'Afspraken',
    conclude: 'Rond de scholing af',
    evaluation: 'Wat de evaluatie opleverde',
    notYet: 'Dat is nog niet vastgelegd.',
    finished: (day: string) => `Afgerond op ${day}`,
  },
  conclude: {
    title: 'Rond de scholing af',
    submit: 'Leg de afronding vast',
    done: 'De scholing is afgerond.',
    finishedOn: 'Wanneer was de scholing klaar?',
    evaluation: 'Wat leverde de evaluatie op?',
    twice: 'Deze scholing was al afgerond.',
  },
}
