import type { World } from '../world.ts'
import { tellConsultation } from './consultation.ts'
import { tellStatus } from './following.ts'
import {
  askedHow,
  firstConsultation,
  firstPlan,
  key,
  reviewBase,
  secondConsultation,
  secondPlan,
} from './jongsma-plan.ts'
import { tellPlan } from './plan.ts'
import { tellChecks, tellDoubt, tellExpert, tellReviews, tellScores } from './telling.ts'

/** A measure that may end when the family shows that it holds without. */
export async function jongsmaStory(world: World): Promise<void> {
  const first = await tellConsultation(world, key, firstConsultation)
  await tellPlan(world, key, { ...firstPlan, from: { consultationId: first } })
  await tellReviews(world, key, reviewBase, askedHow, [
    [
      '2025-01-22',
      '2025-03-05',
      'Marieke: Kevin gaat sporten als hij thuiskomt, dan pas praten we.',
      'Tijn: het bord is heel gebleven.',
      'Zus Dineke blijft op vrijdag eten.',
    ],
    [
      '2025-03-05',
      '2025-04-16',
      'Kevin: ik wist niet dat Saar wakker werd.',
      'Tijn: ik slaap met de deur open.',
      'Bram komt minder vaak: eens in de drie weken.',
    ],
    [
      '2025-04-16',
      '2025-05-28',
      'Marieke: ik bel Dineke nu op tijd.',
      'Tijn: bij papa is het anders dan hier.',
      'In mei kijken we hoe de twee huizen van Tijn samen verdergaan.',
    ],
  ])
  const second = await tellConsultation(world, key, secondConsultation)
  const plan = await tellPlan(world, key, { ...secondPlan, from: { consultationId: second } })
  await tellReviews(world, key, reviewBase, askedHow, [
    [
      '2025-07-09',
      '2025-08-20',
      'Marieke: Tijn neemt een tas mee met zijn eigen spullen.',
      'Tijn: mijn boek ligt nu in twee huizen.',
      'Het plan blijft zoals het is.',
    ],
    [
      '2025-08-20',
      '2025-10-01',
      'Kevin: de vakantie was lang, maar het bleef rustig.',
      'Tijn: we hebben een hut gebouwd.',
      'Kevin houdt zijn vrijdag met Dineke.',
    ],
    [
      '2025-10-01',
      '2025-11-12',
      'Marieke: wij kunnen dit zonder rechter.',
      'Saar lacht als Kevin binnenkomt.',
      'Bram schrijft op wat er nodig is om de maatregel te laten eindigen.',
    ],
    [
      '2025-11-12',
      '2025-12-17',
      'Kevin: ik wil het ook volhouden als niemand kijkt.',
      'Tijn: mag Dineke wel blijven komen?',
      'De maatregel loopt in januari af. Dineke blijft komen.',
    ],
  ])
  await followed(world, plan)
  await seen(world)
}

async function followed(world: World, plan: string) {
  await tellStatus(world, key, plan, {
    by: 'marloes',
    on: '2025-10-02',
    condition: 'Er wordt niet',
    status: 'met',
    note: 'Sinds maart niet meer, ook volgens opa Ton.',
  })
  await tellStatus(world, key, plan, {
    by: 'marloes',
    on: '2025-10-02',
    condition: 'Tijn mag',
    status: 'partly',
    note: 'Hier wel. Bij zijn vader nog niet altijd.',
  })
  await tellChecks(world, key, plan, [
    ['bram', '2025-11-13', 'Gaat sporten', 'kept', undefined, '2025-12-17'],
    ['bram', '2025-11-13', 'Heeft altijd een bed', 'kept', 'In augustus één nacht gebruikt.', '2025-12-17'],
    ['bram', '2025-11-13', 'Eet elke vrijdag', 'kept', undefined, '2025-12-17'],
    [
      'nadia',
      '2025-11-03',
      'Laat Tijn een uur',
      'partly',
      'Lukt op zondag, nog niet op woensdag.',
      '2025-12-01',
    ],
    ['nadia', '2025-11-03', 'Spreekt Tijn', 'kept', undefined, '2025-12-01'],
  ])
}

async function seen(world: World) {
  await tellScores(world, key, [
    {
      by: 'marloes',
      on: '2024-12-16',
      score: 4,
      why: 'Er is gegooid en geduwd. De familie komt nu vaak langs.',
      oneHigher: 'Twee maanden zonder gooien.',
    },
    {
      by: 'nadia',
      on: '2025-06-20',
      of: 'Tijn',
      score: 5,
      why: '“Hier is het rustig. Ik moet alleen opletten wat ik zeg.”',
      howAsked: 'Alleen met Tijn, bij zijn strip.',
    },
    {
      by: 'bram',
      on: '2025-11-13',
      score: 7,
      why: 'Acht maanden rustig. De familie houdt het zelf in de gaten.',
      oneHigher: 'Dat het ook lukt als ik wegga.',
    },
    { by: 'marloes', on: '2025-11-13', score: 7, why: 'Kevin vertrekt op tijd en komt rustig terug.' },
  ])
  await tellDoubt(world, key, {
    by: 'nadia',
    on: '2025-03-10',
    question: 'Saar is drie en fluistert in haar spel. Noemen wij haar stil omdat dat makkelijk is?',
    answered: [
      'marloes',
      '2025-03-13',
      'Ja, wij keken vooral naar Tijn. Nadia speelt in april twee keer met Saar.',
    ],
    settled: ['2025-04-22', 'Saar fluistert niet meer als er een deur dichtvalt.'],
  })
  await tellExpert(world, key, {
    by: 'marloes',
    on: '2025-10-06',
    askedOf: 'child-protection-board',
    neededBy: '2025-10-13',
    question: 'Wat moet een gezin laten zien om een maatregel te laten eindigen?',
    summary:
      'Een moeder, haar partner en twee kinderen. Er is acht maanden niet gegooid of geduwd. Familie komt elke week en er ligt een plan met een plek om heen te gaan.',
    answered: [
      'lotte',
      '2025-10-09',
      'Dat de afspraken ook werken op een slechte dag, en dat de kinderen dat merken. Schrijf één zo’n dag uit, met wie wat deed.',
    ],
    used: ['2025-11-12', 'Samen met het gezin de nacht in augustus opgeschreven.', 5],
  })
}
