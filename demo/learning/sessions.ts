import type { Score } from '#src/learning/practice-session/rules.ts'
import type { PersonKey } from '../region/people.ts'

type ToldSession = {
  on: string
  purpose: string
  theme?: string
  guest?: string
  notes?: string
  present?: PersonKey[]
  /** When it was put in, if that was before the day itself. */
  plannedOn?: string
  /** Households that are prepared by who works on them. */
  prepared?: { by: PersonKey; pseudonym: string; question: string }[]
  /** Purposeful, connecting, instructive, effective, and a word. */
  scores?: Partial<Record<PersonKey, [Score, Score, Score, Score, string?]>>
}

/** Since September the group meets more often and learns together on a theme. */
export const practiceSessions: ToldSession[] = [
  {
    on: '2025-03-13',
    purpose: 'Elkaar bijpraten over de huishoudens in de drie tuinen.',
    notes: 'We liepen de huishoudens langs. Er bleef weinig tijd over om ervan te leren.',
    present: ['samira', 'joost', 'marloes', 'eva', 'karin', 'bram', 'pieter'],
    scores: {
      samira: ['3', '3', '2', '2', 'bijpraten'],
      joost: ['3', '4', '3', '3'],
      eva: ['2', '3', '3', '2', 'te vol'],
    },
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
      samira: ['4', '4', '4', '4', 'nieuwe energie'],
      joost: ['4', '5', '4', '4'],
      thijs: ['4', '4', '5', '4', 'eindelijk samen'],
      wanda: ['4', '5', '4', '4'],
    },
  },
  {
    on: '2025-09-18',
    purpose: 'Leren van de gesprekken waarin we het gezin vertelden hoe we werken.',
    theme: 'De gewone manier van werken',
    prepared: [
      {
        by: 'samira',
        pseudonym: 'Linde 47',
        question: 'Hoe vertellen we wie er meedenkt, zonder dat het als een proef klinkt?',
      },
    ],
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
      anke: ['4', '5', '5', '4', 'open'],
      ruben: ['4', '5', '4', '4'],
      eva: ['5', '5', '5', '4', 'eerlijk'],
      bram: ['4', '4', '4', '4'],
    },
  },
  {
    on: '2025-10-02',
    purpose: 'Samen oefenen met de rolverdeling in het plan.',
    theme: 'Wie doet wat, tot wanneer?',
    prepared: [
      {
        by: 'samira',
        pseudonym: 'Berk 24',
        question: 'Wie neemt het over als iemand uit het plan uitvalt?',
      },
    ],
    notes:
      'We legden de plannen van Berk 24 en Eik 31 naast elkaar. Een vervanger bij elke taak ontbreekt nog vaak.',
    present: ['samira', 'joost', 'mirjam', 'marloes', 'eva', 'thijs', 'nadia', 'karin', 'bram', 'wanda'],
    scores: {
      samira: ['5', '4', '5', '4', 'bruikbaar'],
      mirjam: ['4', '4', '4', '4'],
      nadia: ['5', '5', '5', '5', 'praktisch'],
    },
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
      eva: ['5', '4', '5', '5', 'scherp'],
      thijs: ['4', '4', '5', '4', 'eerlijk'],
      karin: ['4', '5', '4', '4', 'samen'],
      pieter: ['5', '4', '4', '5'],
    },
  },
  // Invented, so that there is a session to prepare for.
  {
    on: '2025-12-04',
    plannedOn: '2025-11-18',
    purpose: 'Leren van gesprekken waarin niet iedereen in één ruimte kan zitten.',
    theme: 'Apart, en toch één plan',
    guest: 'Veilig Thuis',
    prepared: [
      {
        by: 'marloes',
        pseudonym: 'Vlier 18',
        question: 'Hoe blijft de stem van een jong kind in het plan als het gesprek in de avond is?',
      },
      {
        by: 'samira',
        pseudonym: 'Berk 24',
        question: 'Hoe maken we één plan met twee ouders die niet samen aan tafel gaan?',
      },
    ],
  },
]
