import type { PersonKey } from '../region/people.ts'
import type { PieceStory } from './telling.ts'

type Journal = readonly [key: string, contact: PersonKey, pieces: readonly PieceStory[]]

const deVriesAmrani: readonly PieceStory[] = [
  {
    by: 'samira',
    on: '2024-11-19',
    kind: 'visit',
    with: ['Laila', 'Sem', 'Fenne'],
    words:
      'Bij Laila thuis kennisgemaakt. Sem vroeg of hij mocht blijven zitten. Laila zegt dat zij vooral wil dat het ophalen zonder ruzie gaat.',
    released: [['Laila', '2024-12-09']],
  },
  {
    by: 'samira',
    on: '2024-11-21',
    kind: 'visit',
    with: ['Mark'],
    alone: ['Mark'],
    words:
      'Bij Mark thuis kennisgemaakt. Hij vindt dat hij weinig gehoord is. Hij wil dat de kinderen geen partij hoeven te kiezen.',
    released: [['Mark', '2024-12-09']],
    view: [
      'Mark de Vries',
      '2024-12-12',
      'Ik heb ook gezegd dat ik de kinderen vaker wil zien. Dat mis ik hier.',
      ['samira', '2024-12-16'],
    ],
  },
  {
    by: 'karin',
    on: '2025-02-04',
    kind: 'at-school',
    with: ['Sem', 'Fenne'],
    alone: ['Sem', 'Fenne'],
    others: 'de intern begeleider',
    words:
      'Sem en Fenne apart gesproken op school. Sem vertelt dat hij buikpijn heeft op vrijdag. Fenne tekende twee huizen met een lange weg ertussen.',
    teamReason: 'De kinderen vertelden dit in vertrouwen; een ouder kan het tegen ze gebruiken.',
  },
  {
    by: 'samira',
    on: '2025-04-09',
    kind: 'office',
    with: ['Laila', 'Mark'],
    alone: ['Laila', 'Mark'],
    others: 'oma van moeders kant',
    words:
      'Met elke ouder apart gesproken, en daarna kort met oma. Afgesproken dat oma blijft halen en brengen tot de zomer.',
    released: [
      ['Laila', '2025-04-14'],
      ['Mark', '2025-04-14'],
    ],
  },
  {
    by: 'samira',
    on: '2025-10-23',
    kind: 'phone',
    with: ['Mark'],
    words: 'Mark gebeld over de kerstvakantie. Hij stelt voor om de week te delen en schrijft dat uit.',
  },
  {
    by: 'samira',
    on: '2025-11-14',
    kind: 'phone',
    with: ['Laila'],
    others: 'de directeur van de school',
    words:
      'Laila belde: Mark stond zelf bij school, terwijl oma zou komen. De directeur bevestigt dat. Er is niet geschreeuwd. Maandag bel ik Mark.',
  },
]

/** Households whose families read less, or nothing yet. */
export const journals: readonly Journal[] = [
  ['de-vries-amrani', 'samira', deVriesAmrani],
  [
    'kramer',
    'samira',
    [
      {
        by: 'samira',
        on: '2025-06-05',
        kind: 'visit',
        with: ['Tine', 'Daan', 'Fleur'],
        alone: ['Daan'],
        words:
          'Samen met Anke bij oma Tine geweest. Daan liet zijn konijn zien. Tine zegt dat zij moe is, maar de kinderen niet kwijt wil.',
      },
      {
        by: 'bram',
        on: '2025-09-18',
        kind: 'elsewhere',
        with: ['Ilse'],
        alone: ['Ilse'],
        words:
          'Ilse in de kliniek gesproken. Zij belt de kinderen nu twee keer per week. Zij wil weten wat er nodig is om weer een weekend te proberen.',
      },
      {
        by: 'samira',
        on: '2025-11-12',
        kind: 'at-school',
        with: ['Daan'],
        others: 'de juf van Daan',
        words: 'Daan zegt dat hij bij oma goed slaapt. Zijn juf ziet dat hij weer meedoet met buitenspelen.',
      },
    ],
  ],
  [
    'smit-bakker',
    'joost',
    [
      {
        by: 'joost',
        on: '2025-01-16',
        kind: 'visit',
        with: ['Wendy', 'Arjan'],
        words:
          'Wendy en Arjan vertellen dat het vooral misgaat rond het eten. Zij willen daar eerst iets aan doen.',
      },
      {
        by: 'joost',
        on: '2025-10-30',
        kind: 'elsewhere',
        with: ['Luuk'],
        alone: ['Luuk'],
        words:
          'Met Luuk een rondje gelopen. Hij wil graag een vaste dag bij zijn vader, en dat niemand daarover zucht.',
      },
    ],
  ],
  [
    'jongsma',
    'marloes',
    [
      {
        by: 'marloes',
        on: '2025-02-20',
        kind: 'phone',
        with: ['Marieke'],
        words: 'Marieke gebeld. Het ging een week goed. Zij belt zelf als zij merkt dat het oploopt.',
      },
    ],
  ],
  [
    'okonkwo-visser',
    'samira',
    [
      {
        by: 'samira',
        on: '2025-09-25',
        kind: 'visit',
        with: ['Roos', 'Chidi'],
        seen: ['Kiki'],
        others: 'de verloskundige',
        words:
          'Roos en Chidi hebben de kamer van de baby laten zien. Roos maakt zich zorgen over geld in december.',
      },
    ],
  ],
]
