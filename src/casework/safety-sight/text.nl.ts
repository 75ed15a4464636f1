import type { MissedReason, Overdue, Place, Rhythm, Way } from './rules.ts'

export const placeNames = {
  home: 'Thuis',
  'school-or-care': 'Op school of de opvang',
  office: 'Bij ons op kantoor',
  elsewhere: 'Ergens anders',
  phone: 'Aan de telefoon',
} as const satisfies Record<Place, string>

export const missedNames = {
  refused: 'Wilde niet, of een ander wilde het niet',
  elsewhere: 'Was ergens anders',
  'not-home': 'Niemand deed open',
  other: 'Iets anders',
} as const satisfies Record<MissedReason, string>

export const wayNames = {
  seen: 'Gezien',
  spoken: 'Gesproken',
  alone: 'Alleen gesproken',
  missed: 'Niet gelukt',
} as const satisfies Record<Way, string>

const done = { seen: 'gezien', alone: 'alleen gesproken' } as const satisfies Record<keyof Rhythm, string>
const inDays = (count: number) => (count === 1 ? '1 dag' : `${count} dagen`)
const every = (count: number) => (count === 1 ? 'elke dag' : `elke ${count} dagen`)

export const text = {
  title: 'Zicht',
  overdue: (who: string, { what, days, term, never }: Overdue) =>
    never
      ? `${who} is in ${inDays(days)} nog niet ${done[what]} (afspraak: ${every(term)})`
      : `${who} is ${inDays(days)} niet ${done[what]} (afspraak: ${every(term)})`,
  called: (name: string, age: number | null) => (age === null ? name : `${name} (${age})`),
  late: (count: number) =>
    count === 1
      ? '1 persoon is te lang niet gezien of gesproken'
      : `${count} mensen zijn te lang niet gezien of gesproken`,
  card: {
    none: 'Hier staat straks wie van jullie ieder het laatst zag en alleen sprak. Begin met het eerste gesprek.',
    age: (years: number) => `${years} jaar`,
    seen: (when: string) => `gezien ${when}`,
    alone: (when: string) => `alleen gesproken ${when}`,
    notSeen: 'nog niet gezien',
    notAlone: 'nog niet alleen gesproken',
    late: 'Te lang',
    inTime: (names: readonly string[]) => `Op tijd: ${new Intl.ListFormat('nl').format(names)}`,
    unborn: 'Nog niet geboren',
    all: 'Zicht en veiligheid',
  },
  rhythm: ({ seen, alone }: Rhythm) =>
    [seen !== null && `zien ${every(seen)}`, alone !== null && `alleen spreken ${every(alone)}`]
      .filter(Boolean)
      .join(', ') || 'Geen vaste afspraak',
  people: {
    caption: 'Wie is wanneer gezien en gesproken',
    others: 'Zonder vaste afspraak',
    othersCaption: 'Wie zonder vaste afspraak nog niet is gezien',
    who: 'Wie',
    seen: 'Gezien',
    alone: 'Alleen gesproken',
    rhythm: 'Afspraak',
    change: 'Wijzig',
    changeOf: (who: string) => `de afspraak voor ${who}`,
    danger: 'Vaker, zolang er direct gevaar is',
  },
  latest: {
    title: 'De laatste keren',
    none: 'Nog niemand is gezien of gesproken. Leg het eerste gesprek vast.',
    withdrawn: (why: string) => `Telt niet mee: ${why}`,
    wrong: 'Dit klopt niet',
    words: 'Lees wat er is gezegd',
  },
  withdraw: {
    title: 'Dit klopt niet',
    lead: 'De regel blijft staan met jouw uitleg, en telt niet meer mee. Leg daarna vast hoe het wel was.',
    why: 'Wat klopt er niet?',
    submit: 'Laat deze regel niet meetellen',
    done: 'Deze regel telt niet meer mee.',
    already: 'Een collega zei al dat deze regel niet klopt.',
  },
  term: {
    title: (who: string) => `Hoe vaak zien jullie ${who}?`,
    lead: 'Dit geldt voor dit huishouden, totdat jullie iets anders afspreken. Bij direct gevaar kijken jullie vaker.',
    seenDays: 'Zien: hoogstens hoeveel dagen ertussen?',
    aloneDays: 'Alleen spreken: hoogstens hoeveel dagen ertussen?',
    empty: 'Laat leeg als daar geen vaste afspraak over is.',
    why: 'Waarom spreken jullie dit zo af?',
    submit: 'Bewaar de afspraak',
    done: 'De afspraak is bewaard.',
    before: 'Eerdere afspraken',
  },
}
