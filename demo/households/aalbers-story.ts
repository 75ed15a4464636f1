import type { World } from '../world.ts'
import { type ConsultationStory, tellConsultation } from './consultation.ts'
import { tellStatus } from './following.ts'
import { type PlanStory, tellPlan } from './plan.ts'
import { does, role, tellChecks, tellDoubt, tellExpert, tellReviews, tellScores } from './telling.ts'

const key = 'aalbers'
const askedHow = 'Alleen met Tijn, op het veldje achter de school.'

/** Tijn's other home; always on Saturday morning, because then his father does not work. */
export async function aalbersStory(world: World): Promise<void> {
  const consultationId = await tellConsultation(world, key, consultation)
  const planId = await tellPlan(world, key, { ...plan, from: { consultationId } })
  const base = {
    by: 'marloes' as const,
    place: 'bij opa Ger in de schuur',
    there: ['Rick', 'Ger', 'marloes'],
    absent: { Tijn: 'was bij zijn moeder' },
  }
  await tellReviews(world, key, base, askedHow, [
    [
      '2025-07-26',
      '2025-09-06',
      'Rick: ik belde mijn vader twee keer voordat het misging.',
      'Tijn: opa kwam met de fiets.',
      'Opa blijft in de weekenden in de buurt.',
    ],
    [
      '2025-09-06',
      '2025-10-18',
      'Ger: hij luistert beter dan ik vroeger deed.',
      'Tijn: papa zei sorry.',
      'Rick begint met een groep voor vaders.',
    ],
    [
      '2025-10-18',
      '2025-11-29',
      'Rick: de groep is confronterend en goed.',
      'Tijn: ik wil dat papa niet over Kevin praat.',
      'Rick praat met opa over Kevin, niet met Tijn.',
    ],
  ])
  await tellStatus(world, key, planId, {
    by: 'marloes',
    on: '2025-09-08',
    condition: 'Rick belt',
    status: 'met',
  })
  await tellStatus(world, key, planId, {
    by: 'marloes',
    on: '2025-10-20',
    condition: 'Tijn weet',
    status: 'partly',
    note: 'Hij weet het, maar heeft nog niet gebeld.',
  })
  await tellChecks(world, key, planId, [
    ['marloes', '2025-10-20', 'Belt opa', 'kept', 'Vier keer gebeld, vier keer kwam opa.', '2025-11-29'],
    ['marloes', '2025-10-20', 'Komt binnen een kwartier', 'kept', undefined, '2025-11-29'],
    ['nadia', '2025-10-20', 'Zoekt een groep', 'kept', 'Rick is begonnen in september.'],
  ])
  await seen(world)
}

const consultation: ConsultationStory = {
  by: 'marloes',
  on: '2025-06-16',
  heldOn: '2025-06-14',
  kind: 'first',
  place: 'bij opa Ger in de schuur, op zaterdagochtend',
  there: ['Rick', 'Ger', 'marloes', 'nadia'],
  others: { 'Sonja Aalbers': 'tante, zus van Rick' },
  absent: { Tijn: 'had een wedstrijd en sprak Marloes vooraf' },
  chosenByFamily: ['Sonja Aalbers'],
  familySaid: 'Rick: ik heb hem te hard vastgepakt. Dat wil ik niet meer. Ger: ik had er eerder moeten zijn.',
  childrenSaid: { what: 'Tijn: papa is lief, maar ineens niet. Opa mag erbij komen.', askedHow },
  familyTime: true,
  decided: 'Rick belt opa Ger op tijd. Opa komt dan en blijft zolang het nodig is.',
  dissent: 'Tante Sonja vindt dat Tijn pas weer moet blijven slapen als Rick hulp heeft.',
  nextOn: '2025-07-26',
}

const plan: Omit<PlanStory, 'from'> = {
  by: 'marloes',
  on: '2025-06-17',
  reviewOn: '2025-07-26',
  situations: [
    {
      what: 'Als Tijn niet luistert, pakt Rick hem hard vast en schreeuwt hij.',
      example: 'Eind april had Tijn blauwe plekken op zijn arm. Hij zei eerst dat hij gevallen was.',
      source: 'Tijn en Rick',
      affects: ['Tijn'],
      risks: ['Rick komt moe uit zijn werk', 'ruzie over regels uit het andere huis'],
      protections: ['Rick vertelt eerlijk wat hij deed', 'opa Ger woont vlakbij'],
      sign: 'Rick herhaalt iets drie keer, steeds harder.',
      consequence:
        'Rick gaat naar de tuin en belt opa. Tijn mag zelf ook opa bellen. Opa blijft tot het rustig is.',
      watcher: 'marloes',
      checkOn: '2025-07-07',
      conditions: [
        ['Rick belt opa voordat hij Tijn vastpakt.', 'partly', '2025-06-14'],
        ['Tijn weet dat hij altijd mag bellen.', 'unmet', '2025-06-14'],
      ],
      agreements: [
        does('Rick', 'Belt opa als hij merkt dat hij harder praat', '2025-06-21'),
        does('Ger', 'Komt binnen een kwartier als Rick of Tijn belt', '2025-06-21'),
        does('nadia', 'Zoekt een groep voor vaders', '2025-07-11', { watcher: 'nadia' }),
      ],
    },
  ],
  roles: [
    role('marloes', 'does', 'komt op zaterdag bij vader en opa', 'zolang het plan loopt'),
    role('nadia', 'advises', 'stemt dit plan af op het andere huis van Tijn', 'zolang er twee plannen zijn'),
    role('Ger', 'does', 'komt als er wordt gebeld', 'zolang hij kan'),
    role('Rick', 'decides', 'beslist met de moeder van Tijn over school en dokter', 'altijd'),
  ],
  meetings: [
    {
      what: 'Netwerkberaad',
      who: 'Rick, opa Ger, tante Sonja en Marloes',
      howOften: 'elke zes weken, op zaterdag',
    },
  ],
  marks: [
    ['Rick', 'agree', 'Het staat er eerlijk.'],
    ['Ger', 'agree'],
    ['Tijn', 'agree', 'Als opa zijn telefoon hoort.'],
    ['Sonja', 'partly', 'Liever eerst hulp, dan logeren.'],
    ['marloes', 'agree'],
    ['nadia', 'agree'],
  ],
}

async function seen(world: World) {
  await tellScores(world, key, [
    {
      by: 'marloes',
      on: '2025-06-17',
      score: 4,
      why: 'Tijn had blauwe plekken. Opa is nu dichtbij.',
      oneHigher: 'Drie weekenden waarin opa op tijd is gebeld.',
    },
    {
      by: 'nadia',
      on: '2025-06-20',
      of: 'Tijn',
      score: 5,
      why: '“Met opa erbij is het goed.”',
      howAsked: askedHow,
    },
    {
      by: 'marloes',
      on: '2025-10-20',
      of: 'Rick',
      score: 8,
      why: '“Ik heb hem niet meer hard vastgepakt.”',
      howAsked: 'In de schuur, na het beraad.',
    },
    {
      by: 'nadia',
      on: '2025-10-20',
      of: 'Tijn',
      score: 5,
      why: '“Het gaat goed, maar ik let nog op zijn stem.”',
      oneHigher: '“Dat papa niet over Kevin praat.”',
      howAsked: askedHow,
    },
    { by: 'marloes', on: '2025-10-20', score: 6, why: 'Vier keer ging het op tijd goed. Tijn let nog op.' },
  ])
  await tellDoubt(world, key, {
    by: 'nadia',
    on: '2025-10-27',
    question:
      'Vader en Tijn geven heel verschillende cijfers. Vertrouwen we op wat vader doet, of op wat Tijn merkt?',
    answered: [
      'marloes',
      '2025-10-31',
      'Op wat Tijn merkt. Ik leg het verschil in het volgende beraad op tafel, als Tijn dat goed vindt.',
    ],
  })
  await tellExpert(world, key, {
    by: 'marloes',
    on: '2025-09-15',
    askedOf: 'safe-home',
    neededBy: '2025-09-22',
    question:
      'Eén kind heeft twee huizen met elk een plan. Hoe voorkom ik dat het kind de boodschapper wordt?',
    summary:
      'Een jongen van elf woont half bij zijn moeder en half bij zijn vader. In beide huizen is een eigen plan met eigen familie. De ouders spreken elkaar weinig.',
    answered: [
      'karin',
      '2025-09-18',
      'Laat één professional beide plannen kennen. Spreek per huis af wat het andere huis mag weten, en vraag dat ook aan de jongen.',
    ],
    used: ['2025-10-20', 'Nadia kent nu beide plannen. Tijn koos zelf wat zijn vader mag lezen.', 4],
  })
}
