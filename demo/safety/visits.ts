import type { ConversationKind } from '#src/casework/conversation/rules.ts'
import type { MissedReason } from '#src/casework/safety-sight/rules.ts'
import type { PersonKey } from '../region/people.ts'

export type Occasion = {
  kind: ConversationKind
  seen?: readonly string[]
  spoken?: readonly string[]
  alone?: readonly string[]
  missed?: { who: readonly string[]; reason: MissedReason; words?: string }
  words?: string
}

/** Visits by one colleague at a regular pace: each next visit takes the next occasion. */
type Visits = {
  key: string
  by: PersonKey
  from: string
  until: string
  every: number
  occasions: readonly Occasion[]
}

const home = (
  alone: readonly string[],
  spoken: readonly string[],
  seen: readonly string[] = [],
): Occasion => ({
  kind: 'visit',
  alone,
  spoken,
  seen,
})
const atSchool = (...alone: string[]): Occasion => ({ kind: 'at-school', alone })
const atOffice = (...alone: string[]): Occasion => ({ kind: 'office', alone })

export const visits: readonly Visits[] = [
  {
    key: 'de-vries-amrani',
    by: 'samira',
    from: '2024-11-14',
    until: '2025-11-13',
    every: 9,
    occasions: [
      home(['Laila'], ['Sem', 'Fenne']),
      atSchool('Sem'),
      home(['Mark'], ['Sem', 'Fenne']),
      atSchool('Fenne'),
      { kind: 'office', spoken: ['Laila', 'Mark'] },
    ],
  },
  {
    key: 'jongsma',
    by: 'marloes',
    from: '2024-11-28',
    until: '2025-11-18',
    every: 10,
    occasions: [
      home(['Marieke'], ['Tijn', 'Saar', 'Kevin']),
      atSchool('Tijn'),
      home(['Saar', 'Kevin'], ['Marieke']),
    ],
  },
  {
    key: 'smit-bakker',
    by: 'joost',
    from: '2024-12-11',
    until: '2025-11-14',
    every: 11,
    occasions: [
      home(['Wendy', 'Evi'], ['Bram', 'Arjan']),
      home(['Patrick', 'Luuk'], []),
      home(['Arjan', 'Bram'], ['Evi', 'Wendy']),
      atSchool('Luuk', 'Evi'),
    ],
  },
  {
    key: 'kramer',
    by: 'anke',
    from: '2025-01-22',
    until: '2025-05-28',
    every: 12,
    occasions: [home(['Daan', 'Fleur'], ['Tine']), home(['Tine'], ['Daan', 'Fleur'])],
  },
  {
    key: 'kramer',
    by: 'samira',
    from: '2025-06-04',
    until: '2025-11-12',
    every: 12,
    occasions: [
      home(['Daan', 'Tine'], ['Fleur']),
      atSchool('Fleur'),
      { ...atOffice('Ilse'), seen: ['Daan', 'Fleur'] },
    ],
  },
  {
    key: 'yildiz',
    by: 'samira',
    from: '2025-02-12',
    until: '2025-07-04',
    every: 12,
    occasions: [
      home(['Fatma', 'Emre'], ['Noor', 'Kemal']),
      atSchool('Noor'),
      home(['Kemal', 'Noor'], ['Emre']),
    ],
  },
  {
    key: 'yildiz',
    by: 'samira',
    from: '2025-08-25',
    until: '2025-11-12',
    every: 12,
    occasions: [
      home(['Fatma'], ['Emre', 'Kemal', 'Noor']),
      atSchool('Noor'),
      home(['Kemal'], ['Emre', 'Fatma']),
    ],
  },
  {
    key: 'tesfay',
    by: 'mirjam',
    from: '2025-03-19',
    until: '2025-11-17',
    every: 9,
    occasions: [home(['Selam'], ['Yonas', 'Liya']), atSchool('Yonas'), home(['Liya'], ['Selam', 'Yonas'])],
  },
  {
    key: 'van-doorn',
    by: 'anke',
    from: '2025-04-09',
    until: '2025-11-10',
    every: 12,
    occasions: [
      home(['Erik'], ['Jelle', 'Mette']),
      atSchool('Mette'),
      { ...atOffice('Jelle'), seen: ['Mette'] },
    ],
  },
  {
    key: 'aalbers',
    by: 'marloes',
    from: '2025-05-21',
    until: '2025-11-15',
    every: 11,
    occasions: [home(['Rick'], ['Tijn', 'Ger']), home(['Tijn'], ['Rick'])],
  },
  {
    key: 'okonkwo-visser',
    by: 'samira',
    from: '2025-09-17',
    until: '2025-11-18',
    every: 8,
    occasions: [home(['Roos'], ['Chidi'], ['Kiki']), { ...atOffice('Chidi'), seen: ['Kiki'] }],
  },
]

/** Attempts and visits out of turn. */
export const single: readonly (Occasion & { key: string; by: PersonKey; on: string })[] = [
  {
    key: 'de-vries-amrani',
    by: 'samira',
    on: '2025-11-17',
    kind: 'at-school',
    missed: { who: ['Sem'], reason: 'elsewhere', words: 'Sem was met zijn klas op kamp.' },
  },
  {
    key: 'yildiz',
    by: 'samira',
    on: '2025-11-18',
    kind: 'visit',
    spoken: ['Fatma'],
    missed: { who: ['Emre'], reason: 'refused', words: 'Emre wilde bij mama in de kamer blijven.' },
  },
  {
    key: 'peeters',
    by: 'joost',
    on: '2025-10-29',
    kind: 'visit',
    alone: ['Hanneke'],
    spoken: ['Stef'],
    seen: ['Anouk'],
    words: 'Anouk kwam even beneden en ging weer naar haar kamer.',
  },
  {
    key: 'peeters',
    by: 'joost',
    on: '2025-11-11',
    kind: 'at-school',
    missed: { who: ['Anouk'], reason: 'refused', words: 'Ze appte dat ze volgende week wel wil praten.' },
  },
]
