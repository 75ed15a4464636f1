import { afterAll, beforeAll, expect, test } from 'vitest'
import { gather } from '#src/platform/database/gather.ts'
import { openFamilyPages } from '#tests/support/family.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { contactPersonTurns, joinTeam } from '../contact-person/store.server.ts'
import { waysIn } from '../family-access/store.server.ts'
import { peopleIn } from '../household-member/store.server.ts'
import { timelineOf } from '../timeline/store.server.ts'
import { type SplitInput, splitForm } from './rules.ts'
import { splitHousehold, splitsPiece } from './store.server.ts'

let world: World
let old: string
beforeAll(async () => {
  world = await freshWorld()
  old = await world.openCase('caseworker', {}, '2025-01-10')
  await world.as('caseworker', ({ tx, actor }) =>
    joinTeam(tx, actor.regionId, old, {
      accountId: world.accounts.safeHome,
      part: 'team-member',
      task: 'denkt mee',
      capacity: 'safe-home-worker',
    }),
  )
})
afterAll(() => world.close())

const peopleOf = async (caseId: string) =>
  new Map((await world.as('caseworker', ({ tx }) => peopleIn(tx, caseId))).map(one => [one.givenName, one]))
const split = (who: CastKey, changes: Partial<SplitInput>, from = old) =>
  world.as(who, ({ tx, actor, today }) =>
    splitHousehold(
      tx,
      actor,
      from,
      {
        name: 'Jansen',
        going: [],
        both: [],
        keeps: [],
        home: { label: 'nieuw huis', isSecret: false },
        behaviouralScientistId: world.accounts.scientist,
        why: 'Kees woont nu apart.',
        ...changes,
      },
      today,
    ),
  )

test('who goes along leaves, who belongs to both is one person in both, and each knows of the other', async () => {
  const before = await peopleOf(old)
  const id = (name: string) => before.get(name)?.id ?? ''
  const fresh = (await split('caseworker', { going: [id('Kees')], both: [id('Sofie')] })) ?? ''
  expect([...(await peopleOf(old)).keys()].toSorted()).toEqual(['Petra', 'Sofie'])
  const after = await peopleOf(fresh)
  expect([...after.values()].map(one => [one.id, one.lives, one.homeLabel])).toEqual([
    [id('Kees'), 'here', 'nieuw huis'],
    [id('Sofie'), 'partly', 'nieuw huis'],
  ])
  expect(
    (await world.as('caseworker', ({ tx }) => contactPersonTurns(tx, fresh))).map(turn => [
      turn.name,
      turn.from,
    ]),
  ).toEqual([['Persoon caseworker', '2025-11-20']])

  const told = async (who: CastKey, caseId: string) =>
    (await world.as(who, ({ tx }) => gather(tx, { splits: splitsPiece(caseId) }))).splits
  expect(await told('caseworker', fresh)).toMatchObject([{ way: 'from', id: old, name: 'Jansen-Bakker' }])
  // Who works with the household that stays knows that a part went on, and not where.
  expect(await told('safeHome', old)).toMatchObject([{ way: 'into', id: null, name: null }])
  expect(await told('otherCaseworker', old)).toEqual([])
  const lines = await world.as('safeHome', ({ tx }) => timelineOf(tx, old))
  expect(lines.map(line => line.title)).toContain('Een deel van het gezin ging verder als eigen huishouden')
})

test('only the contact person splits', async () => {
  const [somebody] = (await peopleOf(old)).values()
  const going = [somebody?.id ?? '']
  await expect(split('safeHome', { going })).rejects.toThrow(/row-level security/)
  expect(await split('otherCaseworker', { going })).toBeNull()
})

test('who goes reads the pages of the old household no more in the same deed, and who was said to stay does', async () => {
  const caseId = await world.openCase('caseworker', { name: 'Smit' }, '2025-02-01')
  const [father, child] = [
    await openFamilyPages(world, caseId, 'Kees'),
    await openFamilyPages(world, caseId, 'Sofie'),
  ]
  const mother = await openFamilyPages(world, caseId, 'Petra')
  const ways = await world.as('caseworker', ({ tx }) => waysIn(tx, caseId))
  const keeps = ways.filter(one => one.personId === child.personId).map(one => one.id)
  await split('caseworker', { going: [father.personId, child.personId], keeps, name: 'Smit-2' }, caseId)
  const open = (await world.as('caseworker', ({ tx }) => waysIn(tx, caseId))).filter(one => !one.closed)
  expect(open.map(one => one.personId).toSorted()).toEqual([child.personId, mother.personId].toSorted())
})

const [ada, bo] = ['019a0000-0000-7000-8000-000000000001', '019a0000-0000-7000-8000-000000000002']
test.each([
  ['nobody goes', {}, 'going'],
  ['nobody stays', { going: [ada, bo] }, 'going'],
  ['somebody goes and belongs to both', { going: [ada], both: [ada] }, 'both'],
  ['somebody of elsewhere', { going: ['x'] }, 'going'],
])('%s: refused at its field', (_what, changes, path) => {
  const given = {
    name: 'Jansen',
    why: 'Apart.',
    home: { town: 'Huizen' },
    behaviouralScientistId: ada,
    ...changes,
  }
  const read = splitForm([ada, bo] as string[], [ada] as string[], []).safeParse(given)
  expect(read.error?.issues.map(issue => issue.path[0])).toEqual([path])
})
