import type { Score } from '#src/learning/practice-session/rules.ts'
import type { PersonKey } from '../region/people.ts'

type ToldSession = {
  on: string
  purpose: string
  theme?: string
  guest?: string
  notes: string
  present: PersonKey[]
  /** Purposeful, connecting, instructive, effective. */
  scores?: Partial<Record<PersonKey, [Score, Score, Score, Score]>>
}

/** Since September the group meets more often and learns together on a theme. */
export const practiceSessions: ToldSession[] = [
  {
    on: '2025-03-13',
    purpose: 'Elkaar bijpraten over de huishoudens in de drie tuinen.',
    notes: 'We liepen de huishoudens langs. Er bleef weinig tijd over om ervan te leren.',
    present: ['samira', 'joost', 'marloes', 'eva', 'karin', 'bram', 'pieter'],
    scores: { samira: ['3', '3', '2', '2'], joost: ['3', '4', '3', '3'], eva: ['2', '3', '3', '2'] },
  },
  {
    on: '2025-06-19',
    purpose: 'Kijken wat de eerste netwerkberaden opleverden.',
    notes:
      'We willen vaker bij elkaar komen en minder bijpraten. De gedragswetenschappers sluiten voortaan allemaal aan.',
    present: ['samira', 'joost', 'marloes', 'ruben', 'eva', 'karin', 'bram', 'wanda', 'pieter'],
    scores: { marloes: ['3', '4', '3', '3'], karin: ['3', '3', '3', '3'], wanda: ['4', '4', '3', '3'] },
  },
  {
    on: '2025-09-04',
    purpose: 'Beginnen met de nieuwe opzet: elke keer één thema om van te leren.',
    theme: 'Wanneer past een huishouden bij de tuin?',
    notes: 'Voor het eerst waren alle gedragswetenschappers erbij. We zien zelf wanneer een huishouden past.',
    present: [
      'samira',
      'anke',
      'joost',
      'mirjam',
      'marloes',
      'eva',
      'thijs',
      'nadia',
      'karin',
      'wanda',
      'pieter',
    ],
    scores: {
      samira: ['4', '4', '4', '4'],
      joost: ['4', '5', '4', '4'],
      thijs: ['4', '4', '5', '4'],
      wanda: ['4', '5', '4', '4'],
    },
  },
  {
    on: '2025-09-18',
    purpose: 'Leren van de gesprekken waarin we het gezin vertelden hoe we werken.',
    theme: 'De gewone manier van werken',
    guest: 'Ervaringsdeskundigen van Samenkracht!',
    notes:
      'Het woord project laten we weg. We vertellen wie er meedenkt en waarom. Meteen na afloop zochten twee collega’s elkaar op over Linde 47.',
    present: [
      'samira',
      'anke',
      'joost',
      'marloes',
      'ruben',
      'eva',
      'thijs',
      'karin',
      'bram',
      'wanda',
      'sanne',
    ],
    scores: {
      anke: ['4', '5', '5', '4'],
      ruben: ['4', '5', '4', '4'],
      eva: ['5', '5', '5', '4'],
      bram: ['4', '4', '4', '4'],
    },
  },
  {
    on: '2025-10-02',
    purpose: 'Samen oefenen met de rolverdeling in het plan.',
    theme: 'Wie doet wat, tot wanneer?',
    notes:
      'We legden de plannen van Berk 24 en Eik 31 naast elkaar. Een vervanger bij elke taak ontbreekt nog vaak.',
    present: ['samira', 'joost', 'mirjam', 'marloes', 'eva', 'thijs', 'nadia', 'karin', 'bram', 'wanda'],
    scores: { samira: ['5', '4', '5', '4'], mirjam: ['4', '4', '4', '4'], nadia: ['5', '5', '5', '5'] },
  },
  {
    on: '2025-10-16',
    purpose: 'Nieuwe huishoudens inbrengen en voorbereiden op de basistraining.',
    theme: 'Een nieuw huishouden inbrengen',
    notes: 'Twee collega’s durven een nieuw huishouden in te brengen. Elkaar kennen maakt dat makkelijker.',
    present: [
      'samira',
      'anke',
      'joost',
      'mirjam',
      'marloes',
      'ruben',
      'eva',
      'thijs',
      'nadia',
      'wanda',
      'pieter',
    ],
    scores: { joost: ['4', '5', '4', '4'], marloes: ['5', '5', '4', '4'], wanda: ['4', '5', '4', '4'] },
  },
  {
    on: '2025-11-06',
    purpose: 'Lessen toetsen: hoe goed zijn ze onderbouwd?',
    theme: 'Wat weten we echt?',
    notes:
      'De les over het TOP3-plan is met te weinig huishoudens geprobeerd om voldoende onderbouwd te heten. Dat zeggen we er voortaan bij.',
    present: [
      'samira',
      'anke',
      'joost',
      'marloes',
      'eva',
      'thijs',
      'nadia',
      'karin',
      'bram',
      'wanda',
      'sanne',
      'pieter',
    ],
    scores: {
      eva: ['5', '4', '5', '5'],
      thijs: ['4', '4', '5', '4'],
      karin: ['4', '5', '4', '4'],
      pieter: ['5', '4', '4', '5'],
    },
  },
]
