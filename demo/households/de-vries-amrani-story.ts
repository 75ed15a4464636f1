import type { World } from '../world.ts'
import { tellConsultation } from './consultation.ts'
import { firstConsultation, firstPlan, interim } from './de-vries-amrani-plan.ts'
import { reviewConsultation, secondPlan } from './de-vries-amrani-second-plan.ts'
import { tellCheck, tellRelease, tellStatus } from './following.ts'
import { tellTeam } from './opening.ts'
import { tellPlan } from './plan.ts'

const key = 'de-vries-amrani'

/** From the first urgent agreements to the second version of the plan, with the reviews in between. */
export async function deVriesAmraniPlan(world: World): Promise<void> {
  const task = 'kijkt of vrijwillige hulp genoeg blijft'
  await tellTeam(world, key, 'samira', '2024-11-14', 'bram', 'certified-institution-worker', task)
  await tellPlan(world, key, interim)
  const first = await tellConsultation(world, key, firstConsultation)
  const plan = await tellPlan(world, key, { ...firstPlan, from: { consultationId: first } })
  await tellRelease(world, key, plan, { by: 'samira', on: '2024-12-04', to: 'Laila' })
  await passYear(world, plan)
  const second = await tellConsultation(world, key, reviewConsultation)
  const next = await tellPlan(world, key, { ...secondPlan, from: { consultationId: second } })
  await tellRelease(world, key, next, { by: 'samira', on: '2025-10-21', to: 'Laila' })
  await tellRelease(world, key, next, { by: 'samira', on: '2025-10-21', to: 'Mark' })
  await lookAtAgreements(world, next)
}

async function lookAtAgreements(world: World, plan: string) {
  await tellCheck(world, key, plan, {
    by: 'samira',
    on: '2025-11-06',
    agreement: 'Belt vader eerst oma Wil',
    outcome: 'partly',
    note: 'Vader belde oma twee keer wel en één keer niet.',
    nextOn: '2025-11-19',
  })
  await tellCheck(world, key, plan, {
    by: 'eva',
    on: '2025-11-17',
    agreement: 'Spreekt Fenne elke twee weken',
    outcome: 'kept',
    note: 'Drie gesprekken op school.',
    nextOn: '2025-12-01',
  })
  await tellCheck(world, key, plan, {
    by: 'samira',
    on: '2025-11-17',
    agreement: 'Maakt een schrift',
    outcome: 'kept',
  })
  await tellCheck(world, key, plan, {
    by: 'samira',
    on: '2025-11-17',
    agreement: 'Spreekt elke zondag met oma',
    outcome: 'kept',
    nextOn: '2025-12-01',
  })
}

const reviews = [
  ['2025-01-08', '2025-02-19', 'De overdracht gaat via oma Wil en is rustig.'],
  ['2025-02-19', '2025-04-02', 'Sem slaapt beter. Fenne nog niet.'],
  ['2025-04-02', '2025-05-14', 'De ouders schrijven in het schrift. Eén keer ging het mis aan de telefoon.'],
  ['2025-05-14', '2025-06-25', 'Fenne heeft minder buikpijn.'],
  ['2025-06-25', '2025-08-06', 'De zomer is verdeeld. Oma gaat twee weken weg; tante Hanan springt in.'],
  ['2025-08-06', '2025-09-10', 'De zomer ging goed. School begint op 1 september.'],
  ['2025-09-10', '2025-10-14', 'Mark wil de overdracht weer zelf gaan doen. Dat bespreken we in oktober.'],
] as const

async function passYear(world: World, plan: string) {
  for (const [on, nextOn, decided] of reviews)
    await tellConsultation(world, key, {
      by: 'samira',
      on,
      kind: 'review',
      evening: true,
      place: 'de huiskamer van het buurthuis',
      there: ['Laila', 'Mark', 'samira', 'eva'],
      others: { 'Wil de Vries': 'oma, moeder van Mark' },
      absent: { Fenne: 'sprak vooraf met Eva', Sem: 'sprak vooraf met Eva' },
      familySaid: 'We houden ons aan het plan.',
      childrenSaid: { what: 'Het is rustiger.', askedHow: 'Eva vroeg het op school.' },
      decided,
      planStays: true,
      nextOn,
    })
  await tellStatus(world, key, plan, {
    by: 'samira',
    on: '2025-02-20',
    condition: 'Fenne en Sem wisselen',
    status: 'met',
    note: 'Elf overdrachten zonder dat de ouders elkaar zagen.',
  })
  await tellStatus(world, key, plan, {
    by: 'samira',
    on: '2025-04-03',
    condition: 'De ouders overleggen',
    status: 'met',
    note: 'Het schrift wordt elke week gebruikt.',
  })
}
