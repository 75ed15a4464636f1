import type { HelpStory } from './telling.ts'

/** Help of the demonstration's households; those who give it are invented. */
export const helpStories: readonly (readonly [key: string, stories: readonly HelpStory[]])[] = [
  [
    'de-vries-amrani',
    [
      {
        by: 'samira',
        on: '2025-01-14',
        kind: 'family-therapy',
        provider: 'Ouderschap Verzonnendam',
        forWhom: ['Laila', 'Mark'],
        goal: 'Laila en Mark overleggen zonder ruzie waar de kinderen bij zijn.',
        ties: ['Sem en Fenne horen', 'De ouders overleggen'],
        requestedOn: '2025-01-14',
        steps: [
          [
            'waiting',
            '2025-01-28',
            { words: 'De groep begint na de voorjaarsvakantie.', startOn: '2025-03-04' },
          ],
          ['running', '2025-03-04'],
          [
            'completed',
            '2025-07-08',
            {
              result: 'partly',
              fit: ['Laila', 'We schrijven nu. Praten lukt nog niet, maar ik slaap er niet meer van wakker.'],
              fitScore: 4,
            },
          ],
        ],
      },
      {
        by: 'samira',
        on: '2025-10-20',
        kind: 'trauma',
        provider: 'Kinderpraktijk De Vlieger',
        forWhom: ['Fenne'],
        goal: 'Fenne slaapt door en weet bij wie ze terecht kan met nare dromen.',
        ties: ['Fenne heeft nare dromen'],
        requestedOn: '2025-10-20',
        steps: [['waiting', '2025-11-03', { words: 'Er is nog één kind voor haar.', startOn: '2025-12-02' }]],
        bridge: [
          '2025-11-10',
          'Fenne tekent elke week op school over haar dromen, samen met Eva.',
          'Eva en de juf',
        ],
      },
    ],
  ],
  [
    'jongsma',
    [
      {
        by: 'marloes',
        on: '2024-12-13',
        kind: 'court-measure',
        provider: 'Jeugdbescherming Verzonnen',
        forWhom: ['Tijn', 'Saar'],
        goal: 'De kinderen groeien op zonder dat er wordt gegooid of geduwd.',
        ties: ['Er wordt niet gegooid'],
        order: 'OTS-2024-0000',
        requestedOn: '2024-12-13',
        steps: [['running', '2024-12-13']],
      },
      {
        by: 'marloes',
        on: '2025-01-09',
        kind: 'violence',
        provider: 'Praktijk Buitenlucht',
        forWhom: ['Kevin'],
        goal: 'Kevin gaat weg voordat hij boos wordt, en komt rustig terug.',
        ties: ['Als Kevin en Marieke over geld'],
        requestedOn: '2025-01-09',
        bridge: [
          '2025-02-10',
          'Kevin belt elke maandag met Marloes en gaat naar de sportschool.',
          'Kevin en Marloes',
        ],
        steps: [
          ['waiting', '2025-01-20', { words: 'De wachtlijst is acht weken.', startOn: '2025-03-17' }],
          ['running', '2025-03-17'],
          [
            'completed',
            '2025-09-30',
            {
              result: 'met',
              fit: ['Kevin', 'Ik dacht dat het praten zou zijn. Het was oefenen. Dat hielp.'],
              fitScore: 5,
            },
          ],
        ],
      },
    ],
  ],
  [
    'kramer',
    [
      {
        by: 'samira',
        on: '2025-06-20',
        kind: 'relief',
        provider: 'Logeerhuis De Hooiberg',
        forWhom: ['Daan', 'Fleur'],
        goal: 'Oma heeft elke maand een weekend om uit te rusten.',
        ties: ['Oma is soms zo moe'],
        requestedOn: '2025-06-20',
        steps: [['running', '2025-07-12']],
      },
      {
        by: 'anke',
        on: '2025-02-20',
        kind: 'addiction',
        provider: 'Kliniek Nieuwe Oever',
        forWhom: ['Ilse'],
        goal: 'Ilse komt alleen langs als zij nuchter is.',
        ties: ['Ilse komt alleen op een afgesproken'],
        requestedOn: '2025-02-20',
        steps: [
          ['running', '2025-03-10'],
          ['stopped', '2025-05-06', { words: 'Ilse ging eerder naar huis. Zij vond de groep te groot.' }],
        ],
      },
    ],
  ],
  [
    'smit-bakker',
    [
      {
        by: 'joost',
        on: '2025-02-03',
        kind: 'parenting',
        provider: 'Oudercursus Samen Apart',
        forWhom: ['Wendy', 'Patrick'],
        goal: 'Luuk hoeft niets meer over te brengen.',
        risk: 'Wendy en Patrick spreken elkaar alleen nog via Luuk.',
        requestedOn: '2025-02-03',
        steps: [
          [
            'refused',
            '2025-03-03',
            { words: 'Patrick wil geen cursus met Wendy samen. Hij wil wel apart praten.' },
          ],
        ],
      },
    ],
  ],
  [
    'tesfay',
    [
      {
        by: 'mirjam',
        on: '2025-09-22',
        kind: 'trauma',
        provider: 'Behandelhuis Anker',
        forWhom: ['Selam'],
        goal: 'Selam slaapt weer en hoeft haar zorgen niet met de kinderen te delen.',
        ties: ['Selam slaapt weinig'],
        requestedOn: '2025-09-22',
        bridge: [
          '2025-10-24',
          'Rahel komt twee avonden. Thijs belt elke week met een tolk.',
          'Rahel en Thijs',
        ],
        steps: [
          [
            'waiting',
            '2025-10-06',
            { words: 'Er is geen behandelaar vrij die Tigrinya spreekt of met een tolk werkt.' },
          ],
        ],
      },
    ],
  ],
  [
    'van-doorn',
    [
      {
        by: 'anke',
        on: '2025-05-06',
        kind: 'at-home',
        provider: 'Thuiscoach Verzonnen',
        forWhom: ['Erik', 'Jelle'],
        goal: 'Erik en Jelle lossen ruzie op zonder klap en zonder deur.',
        ties: ['Er wordt niet geslagen', 'Erik en Jelle praten'],
        requestedOn: '2025-05-06',
        steps: [
          ['running', '2025-05-20'],
          [
            'completed',
            '2025-10-14',
            {
              result: 'met',
              fit: ['Jelle', 'Hij was best chill. Pa luistert nu ook als ik iets zeg.'],
              fitScore: 4,
            },
          ],
        ],
      },
    ],
  ],
  [
    'yildiz',
    [
      {
        by: 'samira',
        on: '2025-10-13',
        kind: 'parenting',
        provider: 'Praktijk Rust in Huis',
        forWhom: ['Fatma', 'Kemal'],
        goal: 'Fatma en Kemal praten over geld zonder te schreeuwen.',
        risk: 'Zorgen over geld aan het einde van de maand.',
        requestedOn: '2025-10-13',
        steps: [['waiting', '2025-10-27', { words: 'Praktijk zoekt iemand die ook Turks spreekt.' }]],
      },
      {
        by: 'samira',
        on: '2025-11-05',
        kind: 'money',
        provider: 'Schuldhulp Verzonnendam',
        goal: 'Er is aan het einde van de maand geld voor eten.',
        ties: ['Als er thuis wordt geschreeuwd'],
        requestedOn: '2025-11-05',
        steps: [['running', '2025-11-17']],
      },
    ],
  ],
  [
    'okonkwo-visser',
    [
      {
        by: 'samira',
        on: '2025-11-12',
        kind: 'at-home',
        provider: 'Kraamzorg De Ooievaar',
        forWhom: ['Roos', 'Chidi'],
        goal: 'Roos en Chidi staan er in de eerste weken niet alleen voor.',
        ties: ['Niemand duwt'],
      },
    ],
  ],
]
