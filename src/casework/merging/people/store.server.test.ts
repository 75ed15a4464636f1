import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { gather } from '#src/platform/database/gather.ts'
import { openFamilyPages } from '#tests/support/family.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { joinTeam } from '../../contact-person/store.server.ts'
import { peopleWithinReach } from '../../double/store.server.ts'
import { createPerson, joinHousehold, peopleIn } from '../../household-member/store.server.ts'
import { search } from '../../search/store.server.ts'
import { mergedPeoplePiece, saySamePerson } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    error => brokenConstraint(error) ?? String(error),
  )
const say = (who: CastKey, personId: string, sameAsId: string, step: 'merge' | 'undo') =>
  outcomeOf(
    world.as(who, ({ tx, actor }) =>
      saySamePerson(tx, actor, { personId, sameAsId, step, why: 'Zelfde kind.' }),
    ),
  )
const idsIn = async (caseId: string, who: CastKey = 'caseworker') =>
  (await world.as(who, ({ tx }) => peopleIn(tx, caseId))).map(one => one.id)
const born = (who: CastKey, caseId: string) =>
  world.as(who, async ({ tx, actor, today }) => {
    const child = { givenName: 'Sofie', familyName: 'Janssen', birthDate: day('2015-06-01') }
    const id = await createPerson(tx, actor.regionId, { ...child, expectedOn: undefined, sex: undefined })
    await joinHousehold(tx, actor.regionId, caseId, id, 'child', { home_id: null, lives: 'here' }, today)
    return id
  })

test('somebody entered twice stands in the lists once, and twice again when that was wrong', async () => {
  const caseId = await world.openCase()
  const before = await idsIn(caseId)
  const again = await born('caseworker', caseId)
  const sofie = before.at(-1) ?? ''
  expect(await say('scientist', again, sofie, 'merge')).toBe('same_person_closest')
  expect(await say('otherCaseworker', again, sofie, 'merge')).toMatch(/not their people|row-level security/)
  expect(await say('caseworker', again, again, 'merge')).not.toBe('done')
  expect(await say('caseworker', again, sofie, 'merge')).toBe('done')
  expect(await idsIn(caseId)).toEqual(before)
  const known = await world.as('caseworker', ({ tx }) => peopleWithinReach(tx))
  expect(known.map(one => one.id)).not.toContain(again)
  const { people } = await world.as('caseworker', ({ tx }) =>
    gather(tx, { people: mergedPeoplePiece(caseId) }),
  )
  expect(people).toMatchObject([{ personId: again, sameAsId: sofie, why: 'Zelfde kind.' }])
  expect(await say('caseworker', again, sofie, 'merge')).toBe('same_person_follows')
  expect(await say('caseworker', sofie, again, 'merge'), 'nobody is merged in a circle').toBe(
    'same_person_follows',
  )
  expect(await say('caseworker', again, sofie, 'undo')).toBe('done')
  expect((await idsIn(caseId)).toSorted()).toEqual([...before, again].toSorted())
})

test('who was entered in two households is found once, and twice again when that was wrong', async () => {
  const [mothers, fathers] = [await world.openCase(), await world.openCase()]
  const [sofie, again] = [(await idsIn(mothers)).at(-1) ?? '', await born('caseworker', fathers)]
  const found = async () =>
    (await world.as('caseworker', ({ tx }) => search(tx, 'Sofie'))).people.map(one => one.id)
  expect(await say('caseworker', again, sofie, 'merge')).toBe('done')
  expect(await found()).toContain(sofie)
  expect(await found()).not.toContain(again)
  expect(await say('caseworker', again, sofie, 'undo')).toBe('done')
  expect(await found()).toContain(again)
})

test('whoever has pages of their own keeps them', async () => {
  const caseId = await world.openCase()
  const petra = await openFamilyPages(world, caseId, 'Petra')
  const [other] = (await idsIn(caseId)).filter(id => id !== petra.personId)
  expect(await say('caseworker', petra.personId, other ?? '', 'merge')).toBe('same_person_own_pages')
})

test('a child in two households that are not both in reach stays two for who sees one', async () => {
  const here = await world.openCase()
  const there = await world.openCase('otherCaseworker')
  const [mine, theirs] = [
    (await idsIn(here)).at(-1) ?? '',
    (await idsIn(there, 'otherCaseworker')).at(-1) ?? '',
  ]
  expect(await say('caseworker', mine, theirs, 'merge')).toMatch(/not their people|row-level security/)
  await world.as('otherCaseworker', ({ tx, actor }) =>
    joinTeam(tx, actor.regionId, there, {
      accountId: world.accounts.caseworker,
      capacity: 'caseworker',
      part: 'duo-partner',
      task: 'werkt mee',
    }),
  )
  expect(await say('caseworker', theirs, mine, 'merge')).toBe('done')
  expect(await idsIn(there, 'otherCaseworker'), 'still on the list of the household').toContain(theirs)
  const known = await world.as('otherCaseworker', ({ tx }) => peopleWithinReach(tx))
  expect(known.map(one => one.id)).toContain(theirs)
  const seen = await world.as('otherCaseworker', ({ tx }) => gather(tx, { people: mergedPeoplePiece(there) }))
  expect(seen.people).toEqual([])
})

test('a household that the asker does not see keeps its people as they are, and is not named', async () => {
  const [here, there] = [await world.openCase(), await world.openCase('otherCaseworker')]
  const [sofie, twin] = [(await idsIn(here)).at(-1) ?? '', await born('caseworker', here)]
  for (const personId of [sofie, twin])
    await world.owner
      .insertInto('household_member')
      .values({
        region_id: world.regionId,
        case_id: there,
        person_id: personId,
        family_role: 'child',
        lives: 'here',
        joined_on: day('2025-11-20'),
      })
      .execute()
  expect(await say('caseworker', twin, sofie, 'merge')).toBe('done')
  expect(await idsIn(here)).not.toContain(twin)
  expect(await idsIn(there, 'otherCaseworker')).toEqual(expect.arrayContaining([sofie, twin]))
  const naming = world.as('caseworker', ({ tx }) => sql`select left_in from same_person_step`.execute(tx))
  await expect(naming).rejects.toThrow(/permission denied/)
})

test('two who merge the same two people at once, each into the other, do not make a circle', async () => {
  const caseId = await world.openCase()
  const [sofie, twin] = [(await idsIn(caseId)).at(-1) ?? '', await born('caseworker', caseId)]
  const said = await Promise.all([
    say('caseworker', twin, sofie, 'merge'),
    say('caseworker', sofie, twin, 'merge'),
  ])
  expect(said.toSorted()).toEqual(['done', 'same_person_follows'])
})
