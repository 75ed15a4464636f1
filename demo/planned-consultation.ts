import { momentsOf } from '#src/casework/availability/rules.ts'
import { askWhen, recordAnswer } from '#src/casework/availability/store.server.ts'
import { inviteAll } from '#src/casework/planned-consultation/inviting/store.server.ts'
import type { PlanInput, SeatInput } from '#src/casework/planned-consultation/rules.ts'
import { addSeat } from '#src/casework/planned-consultation/seat/store.server.ts'
import { chooseMoment, planConsultation, plannedOf } from '#src/casework/planned-consultation/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { caseOf } from './households/opening.ts'
import { personOf } from './journal/telling.ts'
import { as, type Told, type World } from './world.ts'

type SeatStory = Partial<SeatInput> & { person?: string; notWith?: string }
type Answers = Record<string, string[]>

/** Samira prepares three consultations: one whose evening is known, one in two sittings, and one that is held today. */
export async function tellPlannedConsultations(world: World): Promise<void> {
  await nextWeek(world)
  await twoSittings(world)
  await today(world)
}

const begin = (world: World, told: Told, caseId: string, plan: Partial<PlanInput> & { purpose: string }) =>
  planConsultation(
    told.tx,
    told.actor,
    caseId,
    {
      kind: 'review',
      privateFamilyTime: 'yes',
      sharedBeforehand: undefined,
      facilitatorId: world.accounts.samira,
      facilitatorName: undefined,
      firstOn: day('2025-11-24'),
      lastOn: day('2025-12-19'),
      minutes: 120,
      version: undefined,
      ...plan,
    },
    [world.accounts.samira, world.accounts.eva],
  )

const seatsIn = async ({ tx }: Told, caseId: string, id: string) =>
  (await plannedOf(tx, caseId, id))?.seats ?? []

async function sit(told: Told, caseId: string, id: string, { person, notWith, ...changes }: SeatStory) {
  const others = await seatsIn(told, caseId, id)
  await addSeat(
    told.tx,
    told.actor,
    { caseId, id },
    {
      whoId: person && (await personOf(told, caseId, person)),
      name: undefined,
      relation: undefined,
      chosen: true,
      together: notWith ? 'no' : 'yes',
      apartFrom: others.filter(one => notWith && one.name.startsWith(notWith)).map(one => one.id),
      support: undefined,
      interpreter: undefined,
      takesPartHow: undefined,
      sittings: ['1'],
      reach: 'by-hand',
      email: undefined,
      leftOut: false,
      ...changes,
    },
  )
}

async function answer(told: Told, caseId: string, id: string, answers: Answers) {
  for (const seat of await seatsIn(told, caseId, id)) {
    const parts = answers[seat.name.split(' ')[0] ?? '']
    if (parts)
      await recordAnswer(told.tx, told.actor, caseId, seat.id, { parts, likes: parts.slice(0, 1), notOn: [] })
  }
}

async function nextWeek(world: World) {
  const caseId = caseOf(world, 'yildiz')
  const id = await as(world, 'samira', '2025-11-13', async told => {
    const planned = await begin(world, told, caseId, {
      purpose: 'Samen kijken of het plan nog past, en hoe Emre het thuis vindt.',
      sharedBeforehand: 'De afspraken van het plan, op papier.',
    })
    await sit(told, caseId, planned, { person: 'Fatma', interpreter: 'Turks', reach: 'paper' })
    await sit(told, caseId, planned, { person: 'Kemal' })
    await sit(told, caseId, planned, {
      person: 'Noor',
      support: 'Haar vriendin zit naast haar',
      takesPartHow: 'Komt zelf, en mag eerder weg',
    })
    await sit(told, caseId, planned, {
      name: 'Hatice',
      relation: 'tante',
      reach: 'mail',
      email: 'hatice@voorbeeld.example',
    })
    await askWhen(told.tx, told.actor, { caseId, id: planned }, day('2025-11-18'))
    return planned
  })
  await as(world, 'samira', '2025-11-18', async told => {
    const evenings = ['wo-evening', 'do-evening']
    await answer(told, caseId, id, {
      Fatma: evenings,
      Kemal: ['wo-evening', 'za-morning'],
      Noor: evenings,
      Hatice: evenings,
      Samira: evenings,
      Eva: [...evenings, 'ma-morning'],
    })
    const sitting = (await plannedOf(told.tx, caseId, id))?.sittings[0]?.id ?? ''
    const moments = momentsOf(day('2025-11-26'), '19:00', 120)
    await chooseMoment(told.tx, sitting, { ...moments, place: 'Buurthuis De Linde' })
    await inviteAll(told.tx, told.actor, { caseId, id }, false)
  })
}

async function twoSittings(world: World) {
  const caseId = caseOf(world, 'de-vries-amrani')
  const id = await as(world, 'samira', '2025-11-17', async told => {
    const planned = await begin(world, told, caseId, {
      purpose: 'Afspreken hoe de kinderen rustig van het ene naar het andere huis gaan.',
      minutes: 90,
    })
    await sit(told, caseId, planned, { person: 'Laila', support: 'Haar zus komt mee', reach: 'paper' })
    await sit(told, caseId, planned, {
      person: 'Fenne',
      takesPartHow: 'Met een tekening die Eva vooraf met haar maakt',
    })
    await sit(told, caseId, planned, { person: 'Mark', notWith: 'Laila', sittings: ['new'] })
    await sit(told, caseId, planned, {
      name: 'Wil de Vries',
      relation: 'oma, moeder van Mark',
      sittings: ['2'],
    })
    await sit(told, caseId, planned, { person: 'Sem', takesPartHow: 'Schrijft vooraf op wat hij wil zeggen' })
    await askWhen(told.tx, told.actor, { caseId, id: planned }, day('2025-11-21'))
    return planned
  })
  await as(world, 'samira', '2025-11-19', told =>
    answer(told, caseId, id, {
      Laila: ['di-morning', 'do-morning'],
      Fenne: ['wo-afternoon', 'do-morning'],
      Samira: ['di-morning', 'do-morning', 'do-evening'],
      Eva: ['do-morning', 'do-evening'],
    }),
  )
}

/** The sitting that anybody can hold at once: everybody was asked, invited, and may sit together. */
async function today(world: World) {
  const caseId = caseOf(world, 'kramer')
  const id = await as(world, 'samira', '2025-11-06', async told => {
    const planned = await begin(world, told, caseId, {
      purpose: 'Het plan weer oppakken: wat helpt oma, en hoe gaan de bezoeken?',
      firstOn: day('2025-11-13'),
      lastOn: day('2025-11-28'),
    })
    await sit(told, caseId, planned, {
      person: 'Tine',
      support: 'Buurvrouw Joke zit naast haar',
      reach: 'paper',
    })
    await sit(told, caseId, planned, { person: 'Ilse' })
    await sit(told, caseId, planned, { person: 'Daan', takesPartHow: 'Met gezichten, op zijn eigen scherm' })
    await sit(told, caseId, planned, { name: 'Joke', relation: 'buurvrouw' })
    return planned
  })
  await as(world, 'samira', '2025-11-12', async told => {
    const sitting = (await plannedOf(told.tx, caseId, id))?.sittings[0]?.id ?? ''
    const moments = momentsOf(day('2025-11-20'), '16:00', 120)
    await chooseMoment(told.tx, sitting, { ...moments, place: 'Bij oma thuis, aan de keukentafel' })
    await inviteAll(told.tx, told.actor, { caseId, id }, false)
  })
}
