import { challengesIn, raiseChallenge, takeStep } from '#src/casework/challenge/store.server.ts'
import {
  incidentOf,
  recordIncident,
  takeStep as takeIncidentStep,
} from '#src/casework/incident/store.server.ts'
import { recordStatus } from '#src/casework/top3-plan/follow/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { activate, hold, viewOf, wholeDraft } from './plan.ts'
import type { World } from './world.ts'

/** A plan in force with one condition that is not met; gives its id. */
export async function planInForce(world: World, caseId: string, on?: string): Promise<string> {
  const consultationId = await hold(world, caseId, on ? { heldOn: day(on) } : {}, on)
  return world.as(
    'caseworker',
    async asking => {
      const planId = await wholeDraft(asking, caseId, consultationId)
      if (!(await activate(asking, caseId, planId))) throw new Error('The plan did not become active')
      return planId
    },
    on,
  )
}

export const meetConditions = (world: World, caseId: string, planId: string, on?: string) =>
  world.as(
    'caseworker',
    async ({ tx, actor, today }) => {
      const plan = await viewOf({ tx }, caseId, planId)
      for (const { id } of plan.situations.flatMap(one => one.conditions))
        await recordStatus(tx, actor, { caseId, planId }, id, {
          status: 'met',
          since: today,
          note: undefined,
        })
    },
    on,
  )

/** A doubt of the scientist, answered and settled; gives its id. */
export async function challengeSettled(world: World, caseId: string, on?: string): Promise<string> {
  const id = await world.as(
    'scientist',
    ({ tx, actor }) => raiseChallenge(tx, actor, caseId, 'Is het veilig?'),
    on,
  )
  for (const [who, step] of [
    ['caseworker', 'answered'],
    ['scientist', 'settled'],
  ] as const)
    await world.as(
      who,
      async ({ tx, actor }) => {
        const challenge = (await challengesIn(tx, [caseId])).find(one => one.id === id)
        if (challenge) await takeStep(tx, actor, challenge, step, 'Dit is waarom')
      },
      on,
    )
  return id
}

/** Something that happened today and waits for follow-up; gives the way to record that. */
export async function incidentIn(world: World, caseId: string): Promise<() => Promise<void>> {
  const id = await world.as('caseworker', ({ tx, actor, today }) =>
    recordIncident(tx, actor, caseId, {
      happenedOn: today,
      around: undefined,
      what: 'Er brak een glas',
      source: 'told',
      toldBy: 'Sofie',
      hurt: [],
      afraid: [],
      saw: [],
      policeReference: undefined,
    }),
  )
  return () =>
    world.as('caseworker', async ({ tx, actor }) => {
      const incident = await incidentOf(tx, caseId, id)
      if (!incident) throw new Error('out of reach')
      await takeIncidentStep(tx, actor, caseId, incident, { step: 'followed-up', words: 'Besproken' })
    })
}
