import type { AnalysisStory } from './telling.ts'

const goingOn: AnalysisStory['goingOn'] = [
  [
    'fact',
    'In het najaar van 2024 schreeuwden de ouders twee keer tegen elkaar bij de voordeur, met de kinderen erbij.',
    'de melding van Veilig Thuis',
  ],
  ['opinion', 'Het gaat niet om het ophalen. Ik word niet gehoord.', 'Laila'],
  ['opinion', 'Als ik iets vraag, wordt het meteen een verwijt.', 'Mark'],
]

const causes: AnalysisStory['causes'] = [
  [
    'fact',
    'De ouders gingen twee jaar geleden uit elkaar en spraken toen niets af over de kinderen.',
    'beide ouders',
  ],
  ['opinion', 'Elk gesprek over de kinderen gaat binnen vijf minuten over vroeger.', 'Samira'],
]

/** The first explanation, of January, with a doubt about it; and the second, after the autumn. */
export const firstAnalysis: AnalysisStory = {
  by: 'samira',
  on: '2025-01-21',
  story:
    'Laila en Mark kregen nooit de tijd om hun scheiding af te maken. Elke overdracht is een nieuw begin van een oude ruzie. Sem en Fenne staan ertussen en slapen slecht. Zolang de ouders elkaar niet zien bij het ophalen, is het rustig. Dat is een begin, geen oplossing.',
  goingOn,
  causes,
  risks: [
    [
      'fact',
      'De ruzies beginnen bij de overdracht van de kinderen.',
      'zeven van de acht gesprekken in het contactjournaal',
    ],
    ['question', 'Wat merken de kinderen als zij bij één van hun ouders zijn?', 'Samira vraagt het Sem'],
  ],
  strengths: [
    ['fact', 'Oma Wil haalt en brengt, en kiest geen kant.', 'beide ouders en Sem'],
    ['fact', 'Sem en Fenne blijven bij elkaar, in beide huizen.', 'het schema van de ouders'],
  ],
  helps: [
    [
      'fact',
      'Twaalf gesprekken bij een mediator, in 2023.',
      'de eindbrief van de mediator',
      'Een schema voor de vakanties. Over de rest kwamen zij er niet uit.',
    ],
  ],
  family: ['Laila', 'Mark'],
  colleagues: ['samira', 'karin'],
  others: 'Oma Wil, het eerste uur',
  views: [
    [
      'Laila',
      '2025-01-28',
      'Het klopt, maar er staat niet in dat ik soms bang ben.',
      'Aan haar tafel, met de analyse erbij.',
    ],
    [
      'Mark',
      '2025-01-29',
      'Eindelijk staat er niet dat het mijn schuld is.',
      'Aan de telefoon, na het lezen.',
    ],
  ],
  doubt: {
    on: '2025-02-03',
    question: 'Laila zegt dat zij soms bang is. Waarom staat dat niet bij wat het gevaarlijk maakt?',
    answered: [
      '2025-02-06',
      'Je hebt gelijk, ik nam het te licht. Ik sprak haar alleen. Het komt in de volgende versie.',
    ],
    settled: ['2025-02-13', 'Het staat nu in het plan bij de voorwaarden. Neem het straks ook hier op.'],
  },
}

export const secondAnalysis: AnalysisStory = {
  by: 'samira',
  on: '2025-10-28',
  whyChanged:
    'Na negen rustige maanden begint het opnieuw: op de stoep, en daarna bij school. En Laila’s angst ontbrak in de eerste versie.',
  story:
    'Laila en Mark kregen nooit de tijd om hun scheiding af te maken. Het ophalen via oma hield negen maanden. Na de ruzie op de stoep wisselen de kinderen via school, en nu ontstaat de spanning daar, waar nog niets is afgesproken. Sem en Fenne staan er minder tussen dan vorig jaar, maar Fenne droomt naar. Laila is soms bang voor Mark, ook als hij niets doet.',
  goingOn: [
    ...goingOn.slice(0, 1),
    [
      'fact',
      'Van december 2024 tot september 2025 was er geen ruzie bij het ophalen. Op 12 september riepen Laila en Mark naar elkaar op de stoep.',
      'het schrift van de ouders en Sem',
    ],
    ['fact', 'In oktober stond Mark onverwacht bij school. De kinderen schrokken.', 'de juf van Fenne'],
    ...goingOn.slice(1),
  ],
  causes: [
    ...causes,
    [
      'question',
      'Waarom begint het steeds op plekken waar niets is afgesproken?',
      'dat bespreken we in het netwerkberaad',
    ],
  ],
  risks: [
    ['fact', 'Er is geen afspraak over wie er bij school komt.', 'het plan'],
    ['opinion', 'Ik ben soms bang voor hem, ook als hij niets doet.', 'Laila'],
  ],
  strengths: [
    ['fact', 'Oma Wil haalt en brengt, en kiest geen kant.', 'beide ouders en Sem'],
    ['fact', 'Sem vertelt zelf aan Samira hoe het gaat.', 'het contactjournaal'],
    ['fact', 'De ouders schrijven elke week in het schrift.', 'Samira, die het leest'],
  ],
  helps: [
    ...firstAnalysis.helps,
    [
      'opinion',
      'Negen maanden het schrift en de overdracht via oma.',
      'beide ouders',
      'Rust bij het ophalen. Het lost de oude ruzie niet op.',
    ],
  ],
  family: ['Laila', 'Mark', 'Sem'],
  colleagues: ['samira', 'bram'],
  views: [
    [
      'Sem',
      '2025-11-04',
      'Jullie schrijven dat het rustiger is. Dat is zo. Maar ik tel nog steeds de dagen.',
      'In het park, wij schreven het op en lazen het voor.',
    ],
    ['Laila', '2025-11-06', 'Nu staat het erin. Dank je.', 'Aan haar tafel.'],
  ],
}
