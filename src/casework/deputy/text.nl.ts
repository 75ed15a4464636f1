import { roleNames } from '#src/access/role-names.nl.ts'
import { type Day, dayInWords } from '#src/kernel/day.ts'
import { deputyCapacity, type Ending, type Reason } from './rules.ts'

/** 'van 1 tot en met 8 december 2025': month and year only once where they are the same. */
export function periodInWords(from: Day, until: Day): string {
  if (from === until) return `op ${dayInWords(from)}`
  const [first, last] = [dayInWords(from).split(' '), dayInWords(until).split(' ')]
  const kept = first[2] !== last[2] ? 3 : first[1] !== last[1] ? 2 : 1
  return `van ${first.slice(0, kept).join(' ')} tot en met ${last.join(' ')}`
}

const asBegin = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** 'Van 1 tot en met 8 december 2025 is Jeroen Bos er in plaats van Anke de Wit.' */
export const deputyInWords = (deputy: {
  name: string
  forName: string
  fromDay: Day
  untilDay: Day
}): string =>
  `${asBegin(periodInWords(deputy.fromDay, deputy.untilDay))} is ${deputy.name} er in plaats van ${deputy.forName}.`

export const reasonNames: Record<Reason, string> = {
  leave: 'Vrij',
  'other-work': 'Ander werk of een opleiding',
  unexpected: 'Onverwacht afwezig',
}

export const endingNames: Record<Ending, string> = {
  back: 'De vaste contactpersoon is er weer',
  'deputy-cannot': 'Wie waarneemt, kan niet meer',
}

const noNumber =
  'Deze collega heeft nog geen nummer. Het gezin ziet zolang het nummer van de vaste contactpersoon. Vraag je collega een nummer in te vullen.'

type Choice = { name: string; organisation: string; roles: readonly string[]; phone: string | null }
/** A colleague to choose: who, as what, from where, and whether a family can call. */
const choiceInWords = ({ name, organisation, roles, phone }: Choice): string => {
  const capacity = deputyCapacity(roles)
  return [name, capacity && roleNames[capacity], organisation, phone ? null : 'heeft nog geen nummer']
    .filter(Boolean)
    .join(', ')
}

const households = (count: number) => (count === 1 ? 'één huishouden' : `${count} huishoudens`)

export const text = {
  choice: choiceInWords,
  noNumber,
  colleagueHint:
    'Het gezin belt deze collega in die dagen. Heeft die geen nummer, dan belt het gezin de vaste contactpersoon.',
  link: 'Regel wie waarneemt',
  ends: 'Stop eerder',
  until: (name: string, day: Day) => `${name} neemt waar tot en met ${dayInWords(day)}`,
  mine: (name: string, day: Day) => `Je neemt waar voor ${name} tot en met ${dayInWords(day)}`,
  timeline: (name: string, forName: string) => `${name} neemt waar voor ${forName}`,
  timelineEnd: (name: string, forName: string) => `${name} nam voor het laatst waar voor ${forName}`,
  colleague: 'Wie neemt er waar?',
  choose: 'Kies een collega',
  from: 'Eerste dag',
  untilDay: 'Laatste dag',
  reason: 'Waarom is de vaste contactpersoon er niet?',
  reasonHint: 'Het gezin ziet wie er waarneemt en wanneer, niet waarom.',
  ownReason: 'Waarom ben je er niet?',
  page: {
    title: 'Wie neemt waar?',
    lead: (name: string) =>
      `${name} blijft de vaste contactpersoon. Op de dagen die je kiest, komt alles van Vandaag bij wie waarneemt. Daarna komt het vanzelf terug. Het gezin leest op de eigen pagina wie er waarneemt; vertel het ook zelf.`,
    submit: 'Leg vast wie waarneemt',
    done: 'Het staat vast. Het gezin ziet wie er waarneemt.',
    now: 'Dit staat vast',
  },
  absence: {
    title: 'Ben je er een tijd niet?',
    lead: 'Kies één collega voor al je huishoudens. Je blijft de vaste contactpersoon. Op de laatste dag om middernacht komt alles vanzelf bij je terug.',
    submit: 'Leg vast wie waarneemt',
    done: (count: number) => `Het staat vast voor ${households(count)}. De gezinnen zien wie er waarneemt.`,
    none: 'In deze dagen is er geen huishouden waarvoor nog iemand moet waarnemen. Kijk of je dit al hebt vastgelegd.',
    link: 'Ben je er een tijd niet?',
    standing: 'Dit staat al vast',
    back: 'Ben je eerder terug?',
    backTitle: 'Ben je eerder terug?',
    backLead:
      'Kies de eerste dag waarop je er weer bent. Vanaf die dag komt alles weer bij jou. Wat je voor later hebt geregeld, blijft staan.',
    backOn: 'Vanaf welke dag ben je er weer?',
    backSubmit: 'Neem alles terug',
    backDone: 'Alles komt weer bij jou.',
    backNone: 'Op deze dag neemt niemand voor jou waar. Kies een dag waarop dat wel zo is.',
    backNothing: 'Voor jou neemt niemand waar. Je hoeft niets terug te nemen.',
  },
  end: {
    title: 'Stopt de waarneming eerder?',
    backOn: 'Vanaf welke dag neemt er niemand meer waar?',
    backOnHint: 'Kies vandaag als het meteen moet stoppen.',
    because: 'Waarom?',
    submit: 'Stop de waarneming',
    done: 'De waarneming stopt. Alles komt weer bij de vaste contactpersoon.',
  },
  refusals: {
    taken: 'In deze dagen neemt al iemand waar. Kies andere dagen, of stop die waarneming eerst.',
    changes: 'In deze dagen wisselt de vaste contactpersoon. Kies dagen voor of na de overdracht.',
    'not-allowed':
      'Deze collega kan in deze dagen niet waarnemen. Kies een consulent of gedragswetenschapper die er dan nog werkt.',
    self: 'Dit is de vaste contactpersoon zelf. Kies een collega.',
    past: 'Deze dag is al geweest. Kies vandaag of later.',
    days: 'Jij neemt hier waar. Wie daarna waarneemt, kiest de vaste contactpersoon of de duo-partner.',
  },
}
