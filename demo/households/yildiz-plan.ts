import type { World } from '../world.ts'
import { type ConsultationStory, tellConsultation } from './consultation.ts'
import { tellRelease } from './following.ts'
import { type PlanStory, tellPlan } from './plan.ts'

import { tellChecks } from './telling.ts'

const key = 'yildiz'

/** One consultation and the plan that came out of it, which Fatma and Noor read on their own pages. */
export async function yildizPlan(world: World): Promise<void> {
  const consultationId = await tellConsultation(world, key, consultation)
  const planId = await tellPlan(world, key, { ...plan, from: { consultationId } })
  for (const to of ['Fatma', 'Noor'])
    await tellRelease(world, key, planId, { by: 'samira', on: '2025-11-04', to })
  await tellChecks(world, key, planId, [
    [
      'samira',
      '2025-11-17',
      'loopt een rondje',
      'partly',
      'Doordeweeks wel, op zaterdag nog niet.',
      '2025-11-24',
    ],
    ['samira', '2025-11-17', 'elke zondag', 'kept', 'Twee zondagen, met de kinderen erbij.', '2025-12-01'],
  ])
}

const consultation: ConsultationStory = {
  by: 'samira',
  on: '2025-10-30',
  heldOn: '2025-10-29',
  kind: 'first',
  place: 'bij tante Sevda thuis',
  there: ['Fatma', 'Kemal', 'Noor', 'samira', 'eva'],
  others: { 'Sevda Aydin': 'tante, zus van Fatma' },
  absent: { Emre: 'speelde bij een vriend en maakte vooraf een tekening' },
  chosenByFamily: ['Sevda Aydin'],
  familySaid: 'Fatma: ik wil rust in huis. Kemal: ik wil niet dat mijn kinderen stil zijn als ik thuiskom.',
  childrenSaid: {
    what: 'Noor: ik wil huiswerk maken zonder te luisteren of het misgaat. Emre tekende zijn kamer met een slot.',
    askedHow: 'Noor zat aan tafel en had het vooraf met Samira opgeschreven. Emre tekende op school.',
  },
  familyTime: true,
  decided: 'Kemal loopt een rondje als hij boos wordt. Noor en Emre mogen altijd naar tante Sevda bellen.',
  nextOn: '2025-12-10',
}

const plan: Omit<PlanStory, 'from'> = {
  by: 'samira',
  on: '2025-11-03',
  situations: [
    {
      what: 'Als er thuis wordt geschreeuwd, houden Noor en Emre zich stil en slapen ze slecht.',
      example: 'In oktober zaten ze een avond samen op de trap tot het weer rustig was.',
      source: 'Noor en haar mentor',
      affects: ['Noor', 'Emre'],
      risks: ['zorgen over geld aan het einde van de maand'],
      protections: ['tante Sevda woont om de hoek', 'Kemal merkt zelf dat hij boos wordt'],
      sign: 'De stemmen gaan omhoog, of Emre komt bij Noor op de kamer.',
      consequence: 'Kemal gaat naar buiten. Noor belt tante Sevda, en Sevda belt de volgende dag Samira.',
      watcher: 'samira',
      checkOn: '2025-11-24',
      conditions: [
        ['Noor en Emre kunnen elke avond op hun eigen kamer slapen.', 'partly', '2025-11-03'],
        ['Boze gesprekken zijn niet thuis als de kinderen er zijn.', 'unmet', '2025-11-03'],
      ],
      agreements: [
        { what: 'loopt een rondje als hij voelt dat hij boos wordt', owner: 'Kemal', dueOn: '2025-11-05' },
        { what: 'elke zondag aan tafel zeggen wat die week goed ging', owner: 'Fatma', dueOn: '2025-11-09' },
        { what: 'spreekt Emre alleen, op school', owner: 'eva', dueOn: '2025-11-28' },
      ],
    },
  ],
  roles: [
    { who: 'samira', part: 'does', what: 'komt elke twee weken langs', until: 'zolang het plan loopt' },
    { who: 'eva', part: 'advises', what: 'denkt mee over Noor en Emre', until: 'tot het voorjaar' },
    {
      who: 'Sevda',
      part: 'does',
      what: 'is altijd te bellen voor Noor en Emre',
      until: 'zolang het nodig is',
    },
  ],
  meetings: [{ what: 'Netwerkberaad', who: 'familie, Samira, Eva', howOften: 'elke zes weken' }],
  reviewOn: '2025-12-10',
  marks: [
    ['Fatma', 'agree', 'Het helpt dat Sevda meedoet.'],
    ['Kemal', 'partly', 'Ik doe het, maar werk moet ook rustiger worden.'],
    ['eva', 'agree'],
  ],
}
