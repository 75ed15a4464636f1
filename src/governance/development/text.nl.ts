import { type Day, dayInWords } from '#src/kernel/day.ts'
import { type KnownAs, type Scope, type Tense, type Timed, tenseOf } from './rules.ts'

export const scopeNames = {
  regional: 'Regionaal',
  national: 'Landelijk',
} as const satisfies Record<Scope, string>

export const knownAsNames = {
  announced: 'Het is aangekondigd',
  happened: 'Het is gebeurd, of het loopt',
} as const satisfies Record<KnownAs, string>

const daysInWords = (from: Day, until: Day | null) =>
  until && until !== from ? `${dayInWords(from)} tot en met ${dayInWords(until)}` : dayInWords(from)

const sentences: Record<Exclude<Tense, 'timeless'>, (days: string, isPeriod: boolean) => string> = {
  coming: days => `Aangekondigd voor ${days}.`,
  underway: days => `Loopt van ${days}.`,
  'was-announced': days => `Was aangekondigd voor ${days}.`,
  was: (days, isPeriod) => (isPeriod ? `Was van ${days}.` : `Was op ${days}.`),
}

/** When it is or was, in the tense that fits the day from which we look; null when it has no day. */
export function whenInWords(development: Timed, at: Day): string | null {
  const tense = tenseOf(development, at)
  const { fromDay, untilDay } = development
  if (tense === 'timeless' || fromDay === null) return null
  return sentences[tense](daysInWords(fromDay, untilDay), untilDay !== null && untilDay !== fromDay)
}

/** '19.30 uur' */
export const hourInWords = (time: string) => `${time.replace(/^0/, '').replace(':', '.')} uur`

export const text = {
  list: {
    title: 'Ontwikkelingen',
    lead: 'Wat er in de regio en in het land speelt, en wat dat voor ons betekent.',
    add: 'Voeg een ontwikkeling toe',
    empty: 'Er is nog geen ontwikkeling vastgelegd',
    emptyLead: 'Voeg toe wat je hoort of leest. Het komt ook in de voortgangsrapportage.',
    none: 'Hier is nog niets vastgelegd.',
    outcome: 'Uitkomst',
    notYet: 'nog niet vastgelegd',
    meaning: 'Betekenis voor de regio',
    followUp: 'Vervolg',
    source: 'Bron',
    read: 'Lees verder',
    item: 'Bekijk het agendapunt',
    calendar: 'Bekijk de kalender',
    place: 'Waar en hoe laat',
    change: 'Wijzig',
  },
  form: {
    addTitle: 'Voeg een ontwikkeling toe',
    changeTitle: 'Wijzig de ontwikkeling',
    scope: 'Waar speelt dit?',
    theme: 'Onderwerp',
    themeHint: 'Ontwikkelingen met hetzelfde onderwerp staan bij elkaar, ook in de presentatie.',
    name: 'Titel',
    body: 'Wat speelt er?',
    when: 'Wanneer?',
    whenHint: 'Laat leeg als er geen dag bij hoort. Of iets komt of is geweest, volgt vanzelf uit de dag.',
    from: 'Dag, of eerste dag',
    until: 'Laatste dag',
    atTime: 'Hoe laat?',
    place: 'Waar?',
    known: 'Hoe weten we het?',
    outcome: 'Wat kwam eruit?',
    outcomeHint: 'Alleen wat echt is vastgelegd. Leeg betekent: nog niet vastgelegd.',
    source: 'Bron',
    link: 'Webadres',
    linkHint: 'Bijvoorbeeld https://www.voorbeeld.nl/rapport.',
    meaning: 'Wat betekent dit voor de regio?',
    followUp: 'Hoe gaat het verder?',
    item: 'Hoort bij agendapunt',
    noItem: 'Geen agendapunt',
    submitAdd: 'Voeg toe',
    submitChange: 'Bewaar de ontwikkeling',
    added: 'De ontwikkeling staat erbij.',
    changed: 'De ontwikkeling is bewaard.',
    tooEarly: 'Wat nog moet komen, heeft nog geen uitkomst.',
    changedMeanwhile: 'Een collega heeft dit intussen ook gewijzigd. Kies wat er blijft staan.',
  },
}
