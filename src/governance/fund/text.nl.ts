import type { standingOf } from './rules.ts'

/** An amount in whole euros as people write it; the space never breaks. */
export const inEuros = (amount: number) => `€\u00a0${amount.toLocaleString('nl-NL')}`

export const standingNames = {
  coming: 'begint later',
  running: 'loopt',
  ending: 'loopt dit jaar af',
  ended: 'afgelopen',
} as const satisfies Record<ReturnType<typeof standingOf>, string>

export const text = {
  list: {
    title: 'Geldbronnen',
    lead: 'Waar het geld voor dit werk vandaan komt, en tot wanneer het er is.',
    add: 'Leg een geldbron vast',
    empty: 'Er is nog geen geldbron vastgelegd',
    emptyLead:
      'Leg vast waar geld vandaan komt en wanneer het ophoudt. Bij een scenario kies je er daarna uit.',
    ends: (day: string) => `Tot en met ${day}`,
    from: (day: string) => `Vanaf ${day}`,
    noEnd: 'Geen einddatum vastgelegd',
    noAmount: 'bedrag nog niet vastgelegd',
  },
  form: {
    title: 'Leg een geldbron vast',
    changeTitle: (name: string) => `Wijzig: ${name}`,
    lead: 'Vul alleen in wat bekend is. Een bedrag dat je niet weet, laat je leeg.',
    name: 'Naam',
    nameHint: 'Bijvoorbeeld: DUVO-middelen.',
    source: 'Van wie komt het geld?',
    amount: 'Bedrag in totaal',
    unit: 'hele euro’s',
    from: 'Eerste dag',
    until: 'Laatste dag',
    untilHint: 'Na deze dag kan het geld niets meer betalen.',
    note: 'Wat moet je erover weten?',
    submit: 'Bewaar de geldbron',
    done: 'De geldbron staat erin.',
    changed: 'De geldbron is bewaard.',
    taken: 'Er is al een geldbron met deze naam.',
    changedMeanwhile: 'Een collega heeft deze geldbron intussen ook gewijzigd. Kies wat er blijft staan.',
  },
}
