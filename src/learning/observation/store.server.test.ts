import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { myPseudonyms, namesWithinReach } from '#src/casework/public.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asWorker, brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { addEvidence, noteLesson } from '../lesson/store.server.ts'
import {
  answerInvitation,
  correctObservation,
  inviteToObserve,
  learningCases,
  observationOf,
  observations,
  openInvitations,
  shareObservation,
  withdrawObservation,
  wordsToCheck,
} from './store.server.ts'

let world: World
let caseId: string
let pseudonym: string
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  const [own] = await world.as('caseworker', ({ tx }) => myPseudonyms(tx))
  pseudonym = own?.pseudonym ?? ''
})
afterAll(() => world.close())

const seen = { effect: 'helped', about: 'process', text: 'Een avondafspraak hielp.' } as const

const share = (who: CastKey, about: string | undefined) =>
  world.as(who, ({ tx, actor, today }) => shareObservation(tx, actor, { ...seen, pseudonym: about }, today))

const tell = (id: number, name = 'network-consultation.held') =>
  asWorker(world.app, world.regionId, momentAt(day('2025-11-20'), '10:00'), tx =>
    inviteToObserve(tx, { id, name, regionId: world.regionId, ids: { caseId } }),
  )

test('what a contact person shares is read by the practice group, by pseudonym', async () => {
  await share('caseworker', pseudonym)
  const [shared] = await world.as('projectLeader', ({ tx }) => observations(tx, 10))
  expect(shared).toMatchObject({ text: seen.text, pseudonym, gardenName: 'Verzonnendam' })
})

test('nobody shares about a household that is not theirs', async () => {
  await expect(share('otherCaseworker', pseudonym)).rejects.toThrow(/row-level security/)
  await expect(share('projectLeader', pseudonym)).rejects.toThrow(/row-level security/)
})

test('an expert by experience shares without a household', async () => {
  const id = await share('experienceExpert', undefined)
  const all = await world.as('caseworker', ({ tx }) => observations(tx, 10))
  expect(all.find(one => one.id === id)).toMatchObject({ pseudonym: null, gardenName: null })
})

test.each(['ambassador', 'administrator', 'privacyOfficer', 'adviser'] as const)(
  '%s reads no observations and no pseudonyms',
  async who => {
    expect(await world.as(who, ({ tx }) => observations(tx, 10))).toEqual([])
    expect(await world.as(who, ({ tx }) => learningCases(tx))).toEqual([])
  },
)

test.each(['projectLeader', 'policyAdviser', 'experienceExpert', 'otherCaseworker'] as const)(
  '%s knows a household by its pseudonym and never reaches a name',
  async who => {
    expect(await world.as(who, ({ tx }) => learningCases(tx))).toEqual([
      {
        pseudonym,
        gardenId: world.gardenId,
        gardenName: 'Verzonnendam',
        openedMonth: '2025-03-01',
        closedMonth: null,
      },
    ])
    expect(await world.as(who, ({ tx }) => myPseudonyms(tx))).toEqual([])
    expect(await world.as(who, ({ tx }) => namesWithinReach(tx))).toEqual([])
  },
)

test('a text is checked with the names of one’s own households', async () => {
  const words = await world.as('caseworker', ({ tx }) => wordsToCheck(tx))
  expect(words.persons).toEqual(expect.arrayContaining(['Sofie', 'Jansen', 'Jansen-Bakker']))
  expect(words.known).toContain('Verzonnendam')
})

test('after a network consultation the team is invited once, and sharing answers the invitation', async () => {
  await tell(1)
  await tell(1)
  const invited = await world.as('caseworker', ({ tx }) => openInvitations(tx))
  expect(invited.map(one => one.pseudonym)).toEqual([pseudonym])
  expect(await world.as('scientist', ({ tx }) => openInvitations(tx))).toHaveLength(1)
  expect(await world.as('otherCaseworker', ({ tx }) => openInvitations(tx))).toEqual([])
  await share('caseworker', pseudonym)
  expect(await world.as('caseworker', ({ tx }) => openInvitations(tx))).toEqual([])
  expect(await world.as('scientist', ({ tx }) => openInvitations(tx))).toHaveLength(1)
})

test('an invitation can be sent away by the invited person alone', async () => {
  await tell(2, 'contact-person.handed-over')
  const [mine] = await world.as('scientist', ({ tx }) => openInvitations(tx))
  const dismiss = (who: CastKey) =>
    world.as(who, ({ tx, actor }) => answerInvitation(tx, actor.regionId, mine?.id ?? '', 'dismissed'))
  await expect(dismiss('otherCaseworker')).rejects.toThrow(/row-level security/)
  const before = (await world.as('scientist', ({ tx }) => openInvitations(tx))).length
  await dismiss('scientist')
  expect(await world.as('scientist', ({ tx }) => openInvitations(tx))).toHaveLength(before - 1)
})

test('who works on a household is told to a job only, never to a person who asks', async () => {
  const asked = await world.as('caseworker', ({ tx }) =>
    sql`select * from learning_team_of(${caseId})`.execute(tx),
  )
  expect(asked.rows).toEqual([])
})

test('what was shared does not change, not even by its owner in the database', async () => {
  await share('experienceExpert', undefined)
  const change = world.owner.updateTable('observation').set({ text: 'anders' }).execute()
  await expect(change).rejects.toThrow(/append-only/)
})

const withdraw = (who: CastKey, id: string) =>
  world.as(who, ({ tx, actor }) => withdrawObservation(tx, actor, id))
const correct = (who: CastKey, id: string, words: string) =>
  world.as(who, ({ tx, actor }) => correctObservation(tx, actor, id, words))
const read = (id: string) => world.as('projectLeader', ({ tx }) => observationOf(tx, id))

async function layBesideLesson(observationId: string) {
  const lesson = { title: 'Avond', kind: 'process', statement: 'Het helpt.', goal: '2' } as const
  await world.as('caseworker', async ({ tx, actor, today }) => {
    const lessonId = await noteLesson(tx, actor, { ...lesson, context: undefined }, 'Gezien', today)
    await addEvidence(tx, actor, lessonId, {
      ...{ observationId, direction: 'for', perspective: 'professional', text: seen.text },
      ...{ pseudonym: null, gardenId: null, seenOn: today },
    })
  })
}

test('who shared an observation takes it back: nobody reads it, and no lesson can rest on it any more', async () => {
  const id = await share('experienceExpert', undefined)
  await expect(withdraw('caseworker', id)).rejects.toThrow(/row-level security/)
  expect(await read(id)).toBeDefined()
  await withdraw('experienceExpert', id)
  expect(await read(id)).toBeUndefined()
  expect(await world.as('experienceExpert', ({ tx }) => observationOf(tx, id))).toBeUndefined()
  expect(await layBesideLesson(id).catch(brokenConstraint)).toBe('observation_was_withdrawn')
})

test('an observation beside a lesson stays; who shared it puts a line under it, once', async () => {
  const id = await share('experienceExpert', undefined)
  await layBesideLesson(id)
  expect(await withdraw('experienceExpert', id).catch(brokenConstraint)).toBe('a_lesson_rests_on_it')
  await correct('experienceExpert', id, 'Het was in juni.')
  await correct('experienceExpert', id, 'Het was in juni.')
  await expect(correct('caseworker', id, 'Nee, in mei.')).rejects.toThrow(/row-level security/)
  expect(await read(id)).toMatchObject({
    text: seen.text,
    isEvidence: true,
    corrections: ['Het was in juni.'],
  })
})
