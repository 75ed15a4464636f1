import type { World } from '../world.ts'
import { type PlanStory, tellPlan } from './plan.ts'
import { does, tellChecks, tellDoubt, tellExpert, tellScores } from './telling.ts'

const key = 'okonkwo-visser'

/** A plan made in one evening that ends tomorrow, while no consultation was held yet. */
export async function okonkwoStory(world: World): Promise<void> {
  await tellScores(world, key, [
    {
      by: 'samira',
      on: '2025-09-22',
      score: 5,
      why: 'De ruzies zijn fel. Roos heeft haar moeder dichtbij.',
      oneHigher: 'Weten wie er komt als het misgaat.',
    },
    {
      by: 'samira',
      on: '2025-09-29',
      of: 'Roos',
      score: 7,
      why: '“We maken ruzie, maar we houden van elkaar.”',
      howAsked: 'Alleen met Roos, na een controle.',
    },
    {
      by: 'samira',
      on: '2025-09-29',
      of: 'Chidi',
      score: 6,
      why: '“Ik slaap slecht sinds ik nachten werk.”',
      howAsked: 'Alleen met Chidi, wandelend.',
    },
  ])
  const planId = await tellPlan(world, key, interim)
  await tellChecks(world, key, planId, [
    [
      'samira',
      '2025-11-10',
      'Slaapt na elke',
      'kept',
      'Drie nachten, en zijn broer wist ervan.',
      '2025-11-21',
    ],
    ['samira', '2025-11-10', 'Belt elke ochtend', 'kept', undefined, '2025-11-21'],
  ])
  await tellScores(world, key, [
    {
      by: 'samira',
      on: '2025-11-10',
      score: 4,
      why: 'Roos viel en is zwanger. Het plan van vrijdag houdt tot nu toe.',
      oneHigher: 'Een beraad met familie van beide kanten.',
    },
    {
      by: 'samira',
      on: '2025-11-10',
      of: 'Roos',
      score: 6,
      why: '“Hij slaapt nu bij zijn broer als het te druk wordt.”',
      howAsked: 'Alleen met Roos, bij haar moeder.',
    },
  ])
  await tellDoubt(world, key, {
    by: 'eva',
    on: '2025-11-13',
    question:
      'Over Kiki lees ik niets. Zij is twee en was erbij. Wat heeft zij gezien, en wie heeft naar haar gekeken?',
    answered: [
      'samira',
      '2025-11-17',
      'Ik heb alleen naar de buik gekeken. Deze week speel ik met Kiki bij haar oma, en ik vraag de opvang wat zij zien.',
    ],
  })
  await tellExpert(world, key, {
    by: 'samira',
    on: '2025-11-11',
    askedOf: 'safe-home',
    neededBy: '2025-11-18',
    question: 'Wat spreek ik voor de bevalling af met de verloskundige en het ziekenhuis?',
    summary:
      'Jonge ouders met een peuter verwachten een kind. Een ruzie eindigde met een val. Er is een kort plan en de familie woont dichtbij. Beide ouders werken mee.',
    answered: [
      'karin',
      '2025-11-14',
      'Spreek af wie erbij is, wie op de peuter past en wie jou belt. Laat de verloskundige elke controle even alleen met moeder praten.',
    ],
    used: ['2025-11-18', 'De verloskundige spreekt moeder voortaan elke keer tien minuten alleen.', 5],
  })
}

const interim: PlanStory = {
  by: 'samira',
  on: '2025-11-07',
  from: {
    urgency: 'Vannacht duwde Chidi tijdens een ruzie en Roos viel. Zij is bijna acht maanden zwanger.',
  },
  situations: [
    {
      what: 'Als Chidi uit de nachtdienst komt en Roos niet slaapt, lopen ruzies uit op duwen.',
      example:
        'Op 7 november om vijf uur ’s ochtends viel Roos tegen de tafel. Kiki stond in haar bed te huilen.',
      source: 'Roos, Chidi en de verloskundige',
      affects: ['Roos', 'Kiki', 'ongeboren'],
      risks: ['twee mensen die niet slapen', 'geldzorgen over de kinderkamer'],
      protections: ['de moeder van Roos woont twee straten verder', 'Chidi belde zelf de verloskundige'],
      sign: 'Een van beiden praat harder, of staat op tijdens een ruzie.',
      consequence:
        'Chidi gaat meteen naar zijn broer en slaapt daar. Roos en Kiki gaan naar haar moeder. Bij gevaar 112.',
      watcher: 'samira',
      checkOn: '2025-11-21',
      conditions: [
        ['Chidi slaapt na een nachtdienst bij zijn broer.', 'met', '2025-11-07'],
        ['Niemand duwt of houdt de ander vast.', 'partly', '2025-11-07'],
        ['Kiki is niet in huis als er ruzie is.', 'unmet', '2025-11-07'],
      ],
      agreements: [
        does('Chidi', 'Slaapt na elke nachtdienst bij zijn broer', '2025-11-08'),
        does('Roos', 'Belt haar moeder als ze merkt dat het harder wordt', '2025-11-07'),
        does('samira', 'Belt elke ochtend met Roos en met Chidi apart', '2025-11-08'),
      ],
    },
  ],
  marks: [
    ['Roos', 'partly', 'Ik wil niet dat hij weg moet, wel dat het stopt.'],
    ['Chidi', 'agree', 'Ik schrok van mezelf.'],
    ['samira', 'agree'],
    ['eva', 'agree'],
  ],
}
