import { roleNames } from '#src/access/role-names.nl.ts'
import { needyRoles, type ParticipantRole, type TrainingKind, type TrainingState } from './rules.ts'

/** A role at the beginning of a line; in a table it is a heading. */
const begun = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

export const participantNames = Object.fromEntries([
  ...needyRoles.map(role => [role, begun(roleNames[role])]),
  ['other', 'Andere collega'],
]) as Record<ParticipantRole, string>

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

/** The way to a page about training. */
export const crumbs = (here: string) => [
  { label: text.practice, to: '/praktijk' },
  { label: text.list.title, to: '/praktijk/scholing' },
  { label: here },
]

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const text = {
  choose: 'Kies',
  practice: 'Praktijk',
  list: {
    title: 'Scholing',
    lead: 'Wie wat leert, wie nog niet aan de beurt was, en met wie daarover afspraken lopen.',
    plan: 'Plan een scholing',
    trainings: 'Trainingen, coaching en kennissessies',
    empty: 'Er is nog geen scholing gepland.',
    needs: 'Wie heeft nog scholing nodig?',
    needsLead: 'Geteld per organisatie en functie, zonder namen.',
    noModules: 'Er is nog geen module waarvan is vastgelegd wie hem nodig heeft.',
    nobodyNeeds: 'Voor geen enkele functie is deze module nodig.',
    allDone: 'Iedereen voor wie dit nodig is, volgde de module of gaat die volgen.',
    stillLeft: (count: number) => `${plural(count, 'collega', 'collega’s')} nog niet ingedeeld`,
    addModule: 'Voeg een module toe',
    changeModule: 'Wijzig de module',
    organisation: 'Organisatie',
    role: 'Functie',
    working: 'Werken hier',
    done: 'Volgden alle dagen',
    coming: 'Gaan nog',
    left: 'Nog niet ingedeeld',
    others: 'Ingedeeld of klaar',
    reckoning: 'Zo tellen we',
    reckoningText:
      'We tellen aantallen, geen namen. ‘Volgden alle dagen’ is het aantal op de dag met de minste mensen, en telt pas als van elke dag is vastgelegd wie er was. Wie twee functies heeft, telt bij allebei.',
    agreements: 'Afspraken met kennispartners',
    addAgreement: 'Leg een afspraak vast',
    noAgreements: 'Er is nog geen afspraak vastgelegd.',
    until: (day: string) => `Loopt tot en met ${day}`,
    over: (day: string) => `Liep tot en met ${day}`,
    change: 'Wijzig',
    nears: (partner: string, day: string) => `De afspraak met ${partner} loopt tot en met ${day}`,
  },
  attendance: {
    title: (day: string) => `Wie waren er op ${day}?`,
    lead: 'Alleen aantallen, per organisatie en functie.',
    submit: 'Leg vast wie er waren',
    done: 'Vastgelegd wie er waren.',
    people: (count: number) => `Van de ${plural(count, 'deelnemer', 'deelnemers')}`,
    changedMeanwhile: 'Een collega heeft deze scholing intussen ook gewijzigd. Kies wat er blijft staan.',
    early: 'Deze dag is nog niet geweest.',
  },
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
    improvement: {
      label: 'Bij welk verbetervoorstel hoort dit?',
      hint: 'De voortgangsrapportage vertelt de scholing dan bij dat voorstel.',
      none: 'Bij geen voorstel',
    },
    module: {
      label: 'Welke module is dit?',
      hint: 'Dan telt mee wie hem volgde en wie nog niet.',
      none: 'Geen vaste module',
    },
    partner: {
      label: 'Bij welke afspraak met een kennispartner hoort dit?',
      hint: 'Dan staat hier tot wanneer die afspraak loopt.',
      none: 'Bij geen afspraak',
    },
    days: 'Dagen',
    dayRow: (index: number) => `Dag ${index + 1}`,
    day: 'Datum',
    addDay: 'Nog een dag',
    removeDay: 'Haal deze dag weg',
    participants: 'Deelnemers',
    participantsHint: 'Aantallen per organisatie en functie, geen namen. Je kunt dit ook leeg laten.',
    participantsRow: (index: number) => `Deelnemers ${index + 1}`,
    role: 'Functie',
    organisation: 'Organisatie',
    people: 'Aantal',
    addParticipants: 'Nog een regel',
    removeParticipants: 'Haal deze regel weg',
  },
  page: {
    provider: 'Gegeven door',
    days: 'Dagen',
    noDays: 'Nog niet vastgelegd',
    participants: 'Deelnemers',
    noParticipants: 'Nog niet vastgelegd. Wijzig de scholing om te zeggen wie er komen.',
    who: 'Wie',
    registered: 'Aangemeld',
    cameOn: (day: string) => `Op ${day}`,
    attend: (day: string) => `Leg vast wie er waren op ${day}`,
    attendAgain: (day: string) => `Wijzig wie er waren op ${day}`,
    notCounted: 'nog niet vastgelegd',
    toCome: 'komt nog',
    module: 'Module',
    partner: 'Afspraak met',
    partnerUntil: (partner: string, day: string) => `${partner}, tot en met ${day}`,
    agreement: 'Afspraken',
    about: 'Over de scholing',
    correct: 'Wijzig',
    improvement: 'Hoort bij',
    conclude: 'Rond de scholing af',
    evaluation: 'Wat de evaluatie opleverde',
    notYet: 'Dat is nog niet vastgelegd.',
    finished: (day: string) => `Afgerond op ${day}`,
  },
  correct: {
    title: 'Wijzig de scholing',
    submit: 'Bewaar de scholing',
    done: 'De scholing is bewaard.',
    changedMeanwhile: 'Een collega heeft deze scholing intussen ook gewijzigd. Kies wat er blijft staan.',
    cameOnDay: 'Van een dag die je weghaalt, is vastgelegd wie er was. Laat die dag staan.',
    cameFrom: 'Van een regel die je weghaalt, is vastgelegd hoeveel er waren. Laat die regel staan.',
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
