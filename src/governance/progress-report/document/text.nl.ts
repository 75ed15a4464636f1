import { type Day, dayInWords, monthInWords } from '#src/kernel/day.ts'
import { countInWords, type GuardedCount } from '#src/kernel/small-numbers.ts'
import type { Lesson, ReportStage, TreatmentPurpose } from './snapshot.ts'

/** The words that the memo (Word, PDF) and the deck share. */
export const text = {
  memo: 'Memo',
  page: 'pagina',
  of: 'van',
  continued: '(vervolg)',
  head: {
    subject: 'Onderwerp',
    distribute: 'Verspreiden',
    contactPerson: 'Contactpersoon',
    units: 'Eenheid',
    emails: 'E-mail',
    reference: 'Kenmerk',
    date: 'Datum',
  },
  yes: 'Ja',
  no: 'Nee',
  proposal: 'Voorstel',
  treatment: {
    title: 'Behandeling',
    day: 'Datum',
    meeting: 'Overleg',
    purpose: 'Doel',
    conclusion: 'Conclusie',
    pending: 'nog in te vullen na het overleg',
    description: 'De overleggen die dit memo behandelen, met datum, doel en conclusie',
    none: 'De route langs de overleggen is nog niet vastgelegd.',
  },
  explanation: 'Toelichting',
  noExplanation: 'De toelichting is nog niet vastgelegd.',
  mission: 'Waar we het voor doen',
  organisation: {
    title: 'Het project in de regio',
    intro: 'Zo werken we samen in de regio.',
    deckTitle: 'Wie werken er samen',
    gardens: 'Toekomsttuinen',
  },
  local: 'Lokale voortgang',
  cases: {
    title: 'Huishoudens in de toekomsttuinen',
    garden: 'Toekomsttuin',
    new: 'Nieuw',
    followed: 'Gevolgd',
    total: 'Samen',
    chart: 'Staafgrafiek van nieuwe en gevolgde huishoudens per toekomsttuin',
    description: 'Het aantal nieuwe en gevolgde huishoudens per toekomsttuin, met het totaal',
  },
  lessons: {
    title: 'Geleerde lessen',
    deckTitle: 'Een selectie van de geleerde lessen',
    lesson: 'Les',
    kind: 'Soort',
    support: 'Onderbouwing',
    description: 'De geleerde lessen, of zij gaan over inhoud of proces, en hoe goed zij onderbouwd zijn',
    none: 'Er zijn nog geen lessen vastgelegd.',
  },
  improvements: {
    title: 'Gerealiseerde verbeteringen',
    intro: 'Dit is samen met de praktijkgroep al veranderd.',
    restsOn: (what: string) => `Rust op: ${what}`,
    restsOnNothing: 'Waarop dit rust, is nog niet vastgelegd.',
    reason: (words: string) => `De reden: “${words}”`,
    none: 'Er zijn nog geen gerealiseerde verbeteringen vastgelegd.',
  },
  news: {
    title: 'Nieuw sinds de vorige rapportage',
    intro: (since: Day) => `Dit is veranderd na ${dayInWords(since)}.`,
  },
  correction: {
    memo: (no: number) => `Memo, corrigendum ${no}`,
    title: (no: number) => `Corrigendum ${no}`,
    instead: (of: Day) =>
      `Dit komt in de plaats van wat op ${dayInWords(of)} is vrijgegeven. Dat blijft te lezen.`,
    why: (why: string) => `De reden: ${why}`,
    differs: 'Dit is anders',
  },
  figures: {
    title: 'Cijfers uit de monitor',
    quarter: 'Kwartaal',
    outcome: 'Uitkomst',
    facts: 'Aantal',
    hidden: 'te klein om te tonen',
    description: (question: string) => `${question} Per kwartaal de uitkomst, en op hoeveel die rust`,
    chart: (question: string, points: string) => `Lijngrafiek. ${question} ${points}`,
    chartBegins: (quarter: string) => `De lijn begint bij ${quarter}: van eerder laten we niet alles zien.`,
    none: 'Hiervan laten we nog geen kwartaal zien: de aantallen zijn te klein, of er is nog niets geteld.',
    counted: (quarter: string, why: string) => `Vanaf ${quarter} anders geteld: ${why}`,
  },
  regional: 'Regionale voortgang',
  regionalIntro: 'Dit speelt in de regio als geheel.',
  national: 'Landelijke voortgang',
  nationalIntro: 'Dit speelt landelijk en raakt onze regio.',
  noDevelopments: 'Hierover is nog niets vastgelegd.',
  readOn: 'Lees verder',
  questions: 'Vragen of meer weten?',
  sources: 'Bronnen',
} as const

export const kindInWords = { content: 'Inhoud', process: 'Proces' } as const satisfies Record<
  Lesson['kind'],
  string
>

export const purposeInWords = {
  inform: 'Informeren',
  advise: 'Adviseren',
  decide: 'Besluiten',
  shape: 'Meedenken',
} as const satisfies Record<TreatmentPurpose, string>

/** '27-11-25', as the route of a memo writes days. */
export function dayInFigures(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${date}-${month}-${year.slice(2)}`
}

export const stateOn = (cutOff: Day): string => `Stand op ${dayInWords(cutOff)}`

/** A draft says on every page that it is one. */
export const withStage = (words: string, stage: ReportStage): string =>
  stage === 'draft' ? `${words} · concept` : words

/** What the two counts mean, said with the report's own days. */
export const countsMeaning = (previousCutOff: Day, cutOff: Day): string =>
  `Nieuw: begonnen na ${dayInWords(previousCutOff)}. Gevolgd: eerder begonnen en op ${dayInWords(cutOff)} nog niet afgesloten.`

export const gardensActive = (names: readonly string[], since: Day): string =>
  `${listed(names)}, actief sinds ${monthInWords(since)}`

/** 'Leden: consulenten van de gemeenten en ervaringsdeskundigen.'; nothing where no members are named. */
export const membersInWords = (members: readonly string[]): string =>
  members.length === 0
    ? ''
    : asSentence(`Leden: ${members.length > 2 ? members.join('; ') : listed(members)}`)

/** Ends with a full stop unless it ends already. */
export const asSentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`)

/** 'Hilversum, Gooise Meren en Huizen' */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`

/** What may not be concluded from the lessons; nothing to say when all are well supported. */
export function lessonsCaution(lessons: readonly Lesson[]): string | null {
  const weak = lessons.filter(lesson => !lesson.sufficient).length
  if (weak === 0) return null
  if (weak === lessons.length) {
    return 'Nog geen enkele les is voldoende onderbouwd voor een advies over blijvende verandering.'
  }
  const which = weak === 1 ? '1 les is' : `${weak} lessen zijn`
  return `${which} nog niet voldoende onderbouwd voor een advies over blijvende verandering.`
}

export const countsInWords = (garden: string, newCases: GuardedCount, followed: GuardedCount): string =>
  `${garden}: ${countInWords(newCases)} nieuw, ${countInWords(followed)} gevolgd`

/** 'Ja', or 'Ja: DO SD, PFHO SD/J&O' where it says to whom. */
export const distributedTo = (distribute: boolean, bodies: readonly string[]): string =>
  distribute && bodies.length > 0 ? `${text.yes}: ${bodies.join(', ')}` : distribute ? text.yes : text.no
