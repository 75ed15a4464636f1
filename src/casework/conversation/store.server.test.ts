import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { gather } from '#src/platform/database/gather.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { inSightPiece, sightsPiece, withdrawSight } from '../safety-sight/store.server.ts'
import { titleOf } from './moments.ts'
import type { ConversationInput } from './rules.ts'
import { conversationsPiece, recordConversation } from './store.server.ts'

let world: World
let caseId: string
let sofie: string
let petra: string
beforeAll(async () => {
  world = await freshWorld()
})
beforeEach(async () => {
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  const people = await world.owner
    .selectFrom('household_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.case_id', '=', caseId)
    .select(['p.id', 'p.given_name as name'])
    .execute()
  const idOf = (name: string) => people.find(person => person.name === name)?.id ?? ''
  sofie = idOf('Sofie')
  petra = idOf('Petra')
})
afterAll(() => world.close())

const record = (on: string, changes: Partial<ConversationInput>, who: CastKey = 'caseworker') =>
  world.as(
    who,
    ({ tx, actor, today }) =>
      recordConversation(tx, actor, caseId, {
        kind: 'visit',
        seen: [],
        spoken: [],
        alone: [],
        missed: [],
        about: [],
        happenedOn: today,
        seenBy: actor.accountId,
        ...changes,
      }),
    on,
  )
const state = (who: CastKey = 'caseworker') =>
  world.as(who, ({ tx }) =>
    gather(tx, {
      conversations: conversationsPiece(caseId),
      sights: sightsPiece(tx, caseId, 10),
      inSight: inSightPiece(tx, caseId),
    }),
  )
const lines = async () => (await state()).conversations.map(one => [titleOf(one), one.entryId])

test('a visit told once is seen in sight, read in the journal, and stands in one line', async () => {
  const entryId = await record('2025-11-10', {
    alone: [sofie],
    spoken: [petra],
    words: 'Sofie speelde buiten.',
  })
  const { sights, inSight } = await state('scientist')
  expect(inSight.find(one => one.personId === sofie)?.lastAlone).toBe('2025-11-10')
  expect(sights.map(one => one.entryId)).toEqual([entryId])
  expect(await lines()).toEqual([['Huisbezoek: Sofie alleen gesproken, Petra gesproken', entryId]])
})

test('a call is written down and nobody was seen by it', async () => {
  const entryId = await record('2025-11-10', { kind: 'phone', spoken: [petra], words: 'Petra belde.' })
  const { sights, inSight } = await state()
  expect([sights, inSight.find(one => one.personId === petra)?.lastSeen]).toEqual([[], null])
  expect(await lines()).toEqual([['Telefoon: Petra gesproken', entryId]])
})

test('two contacts of one day stay two, each with its own words', async () => {
  const first = await record('2025-11-10', { spoken: [petra], words: 'Eerst met Petra.' })
  const second = await record('2025-11-10', { spoken: [sofie], words: 'Daarna met Sofie.' })
  expect(new Set(await lines())).toEqual(
    new Set([
      ['Huisbezoek: Petra gesproken', first],
      ['Huisbezoek: Sofie gesproken', second],
    ]),
  )
})

test('a visit that was told wrongly leaves the line of what was written', async () => {
  const entryId = await record('2025-11-10', { alone: [sofie], words: 'Sofie vertelde.' })
  const id = (await state()).sights[0]?.id ?? ''
  await world.as('caseworker', ({ tx, actor }) => withdrawSight(tx, actor, caseId, id, 'Petra was erbij'))
  expect(await lines()).toEqual([['Huisbezoek: Sofie gesproken', entryId]])
})

test('somebody of another household undoes all of it, and a colleague outside the team reads nothing', async () => {
  await expect(
    record('2025-11-10', { seen: [crypto.randomUUID()], spoken: [sofie], words: 'Hier' }),
  ).rejects.toThrow()
  expect(await lines()).toEqual([])
  await record('2025-11-10', { seen: [sofie], words: 'Sofie speelde.' })
  expect((await state('otherCaseworker')).conversations).toEqual([])
})
