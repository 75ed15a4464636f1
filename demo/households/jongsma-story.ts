import type { World } from '../world.ts'
import { type ConsultationStory, type PlanStory, tellConsultation, tellPlan, tellStatus } from './plan.ts'
import {
  does,
  type ReviewBase,
  role,
  tellChecks,
  tellDoubt,
  tellExpert,
  tellReviews,
  tellScores,
} from './telling.ts'

const key = 'jongsma'
const askedHow =
  'Tijn met een stripverhaal dat hij zelf tekende, op school. Saar is klein: Nadia speelde met haar.'

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

const firstConsultation: ConsultationStory = {
  by: 'marloes',
  on: '2024-12-12',
  heldOn: '2024-12-11',
  kind: 'first',
  evening: true,
  place: 'de kantine van de sportclub',
  there: ['Marieke', 'Kevin', 'marloes', 'nadia', 'bram'],
  others: { 'Dineke Jongsma': 'tante, zus van Marieke', 'Ton de Graaf': 'opa, vader van Kevin' },
  absent: { Tijn: 'was die avond bij zijn vader', Saar: 'drie jaar, lag in bed' },
  chosenByFamily: ['Dineke Jongsma', 'Ton de Graaf'],
  familySaid:
    'Marieke: we willen laten zien dat het ons lukt. Kevin: ik gooide een bord. Dat wil ik nooit meer.',
  childrenSaid: {
    what: 'Tijn tekende een strip waarin iemand op tijd de deur uit gaat. Saar speelde huisje en fluisterde.',
    askedHow,
  },
  familyTime: true,
  decided: 'Kevin gaat sporten voordat een gesprek lastig wordt. Dineke eet elke vrijdag mee.',
  nextOn: '2025-01-22',
}

const reviewBase: ReviewBase = {
  by: 'marloes',
  evening: true,
  place: 'de kantine van de sportclub',
  there: ['Marieke', 'Kevin', 'marloes', 'bram'],
  others: { 'Dineke Jongsma': 'tante, zus van Marieke' },
  absent: { Tijn: 'was bij zijn vader', Saar: 'sliep bij opa Ton' },
}

const firstPlan: Omit<PlanStory, 'from'> = {
  by: 'marloes',
  on: '2024-12-16',
  reviewOn: '2025-01-22',
  situations: [
    {
      what: 'Als Kevin en Marieke over geld praten, gooit Kevin met spullen en duwt hij haar.',
      example: 'Op 2 november brak een bord tegen de muur. Tijn trok Saar mee naar boven.',
      source: 'Tijn, Marieke en de jeugdbeschermer',
      affects: ['Tijn', 'Saar', 'Marieke'],
      risks: ['praten over geld na elf uur', 'drank op vrijdag'],
      protections: ['Marieke zegt wat ze ziet', 'Kevin wil stoppen met gooien'],
      sign: 'Kevin loopt heen en weer, of Marieke praat zachter.',
      consequence: 'Kevin gaat naar opa Ton en slaapt daar. Marieke belt Dineke.',
      watcher: 'bram',
      checkOn: '2025-01-06',
      conditions: [
        ['Er wordt niet gegooid of geduwd.', 'unmet', '2024-12-11'],
        ['Over geld praten ze alleen overdag, met Dineke erbij.', 'partly', '2024-12-11'],
      ],
      agreements: [
        does('Kevin', 'Gaat sporten voordat hij over geld praat', '2024-12-20'),
        does('Ton', 'Heeft altijd een bed voor Kevin', '2024-12-16'),
        does('Dineke', 'Eet elke vrijdag mee en kijkt mee met de rekeningen', '2024-12-20'),
      ],
    },
  ],
  roles: [
    role('marloes', 'does', 'spreekt het gezin elke twee weken', 'zolang het plan loopt'),
    role('bram', 'decides', 'voert de maatregel uit', 'tot de maatregel eindigt'),
    role('nadia', 'advises', 'let op Tijn en Saar', 'tot de zomer van 2026'),
    role('Dineke', 'does', 'komt elke vrijdag', 'zolang zij wil'),
  ],
  meetings: [
    {
      what: 'Netwerkberaad',
      who: 'het gezin, Dineke, Marloes en Bram',
      howOften: 'elke zes weken',
      mayDropOut: 'Bram, als de maatregel eindigt',
    },
  ],
  marks: [
    ['Marieke', 'agree'],
    ['Kevin', 'partly', 'Ik wil geen extra ogen, wel dat het lukt.'],
    ['Tijn', 'agree'],
    ['marloes', 'agree'],
    ['nadia', 'agree'],
    ['bram', 'agree'],
  ],
}

const secondConsultation: ConsultationStory = {
  ...firstConsultation,
  on: '2025-05-29',
  heldOn: '2025-05-28',
  kind: 'review',
  familyTime: false,
  absent: { Tijn: 'vertelde het vooraf aan Nadia', Saar: 'sliep bij opa Ton' },
  familySaid:
    'Marieke: Tijn komt soms stil terug van zijn vader. Kevin: dan moet ik niet meteen vragen stellen.',
  childrenSaid: { what: 'Tijn: ik weet nooit wat ik hier mag zeggen over daar.', askedHow },
  decided: 'De eerste afspraken blijven. Tijn krijgt rust bij het wisselen van huis.',
  nextOn: '2025-07-09',
}

const secondPlan: Omit<PlanStory, 'from'> = {
  by: 'marloes',
  on: '2025-06-02',
  checkOn: '2025-10-01',
  reviewOn: '2025-07-09',
  situations: [
    {
      what: 'Tijn zegt in het ene huis niets over het andere en raakt daar gespannen van.',
      example: 'In mei had hij na een weekend buikpijn en wilde niemand zeggen waarom.',
      source: 'Tijn',
      affects: ['Tijn'],
      risks: ['vragen stellen zodra hij binnenkomt'],
      protections: ['Tijn tekent wat hij voelt'],
      sign: 'Tijn heeft buikpijn op zondag.',
      consequence: 'Niemand vraagt iets. Tijn tekent en laat zien wat hij wil laten zien.',
      watcher: 'nadia',
      checkOn: '2025-10-01',
      conditions: [['Tijn mag in beide huizen vertellen wat hij wil.', 'unmet', '2025-05-28']],
      agreements: [
        does('Marieke', 'Laat Tijn een uur met rust als hij thuiskomt', '2025-06-08'),
        does('nadia', 'Spreekt Tijn elke maand op school', '2025-06-20'),
      ],
    },
  ],
  marks: [
    ['Marieke', 'agree'],
    ['Kevin', 'agree', 'Dit kan ik.'],
    ['Tijn', 'agree', 'Goed idee van die strip.'],
    ['marloes', 'agree'],
    ['nadia', 'agree'],
    ['bram', 'agree'],
  ],
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
