import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { nameKey } from '#src/kernel/name-key.ts'
import { asWorker, brokenConstraint } from '#src/platform/database/as-actor.ts'
import { gather } from '#src/platform/database/gather.ts'
import { likenessCases } from '#tests/support/likeness-cases.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { joinTeam } from '../contact-person/store.server.ts'
import { householdsWithinReach } from '../household/store.server.ts'
import { isSure, type Likeness } from './rules.ts'
import { lookForDoubles, peopleWithinReach, settle, settledPiece, signalCallsPiece } from './store.server.ts'

let world: World
let theirs: string
beforeAll(async () => {
  world = await freshWorld()
  theirs = await world.openCase('otherCaseworker', { name: 'Bakker' }, '2025-03-01')
})
afterAll(() => world.close())

const parent = {
  sex: undefined,
  expectedOn: undefined,
  familyRole: 'parent',
  dwelling: 'first',
  sameAs: undefined,
} as const
const looking = (caseId: string, who: CastKey = 'caseworker') =>
  asWorker(world.app, world.regionId, new Date('2025-11-20T09:00:00Z'), tx =>
    lookForDoubles(tx, {
      id: 1,
      name: 'household-case.opened',
      regionId: world.regionId,
      ids: { caseId, accountId: world.accounts[who] },
    }),
  )
const opened = async (person: { givenName?: string; familyName?: string; birthDate: string }) => {
  const { givenName, familyName, birthDate } = person
  const caseId = await world.openCase('caseworker', {
    people: [{ ...parent, givenName, familyName, birthDate: day(birthDate) }],
  })
  await looking(caseId)
  return caseId
}
const calls = (who: CastKey) =>
  world.as(who, async ({ tx }) => (await gather(tx, { s: signalCallsPiece() })).s)

test('the database says of people who may not be seen what the rules say of those who may', async () => {
  const columns = ({ givenName, familyName, birthDate }: Likeness) =>
    sql`${givenName ?? null}::text, ${familyName ?? null}::text, ${birthDate ?? null}::date`
  for (const { why, a, b, reason } of likenessCases) {
    const { rows } = await sql<{ there: boolean; back: boolean }>`select
      likely_one_person(${columns(a)}, ${columns(b)}) as there,
      likely_one_person(${columns(b)}, ${columns(a)}) as back`.execute(world.owner)
    expect([why, rows[0]]).toEqual([why, { there: isSure(reason), back: isSure(reason) }])
  }
})

test.each(
  "van der Berg|Berg, v.d.|Vandenberg|'t Hart|in ’t Veld|D'Souza|O’Brien|El|El Amrani|Ben Ali|Łukasz Đorđević|Straße|Søren|IJsbrand|J.P.|De Vries-Amrani|Yıldız|  |ten Have op den Berg|VAN DE VELDE|Anaïs".split(
    '|',
  ),
)('the key of %s is the same here as in the database', async name => {
  const { rows } = await sql<{ key: string }>`select name_key(${name}::text) as key`.execute(world.owner)
  expect(nameKey(name)).toBe(rows[0]?.key)
})

test('who enters people of a household out of reach learns nothing; its contact person hears who to ring', async () => {
  await opened({ givenName: 'Petra', familyName: 'de Bakker', birthDate: '1990-01-01' })
  const [call, ...others] = await calls('otherCaseworker')
  expect(others).toEqual([])
  expect(call).toMatchObject({ caseId: theirs, colleague: 'Persoon caseworker', isMine: true })
  expect(Object.keys(call ?? {}).toSorted()).toEqual([
    'caseId',
    'colleague',
    'id',
    'isMine',
    'on',
    'phone',
    'reachable',
  ])
  expect(await calls('caseworker')).toEqual([])
  expect((await calls('scientist')).map(one => one.isMine)).toEqual([false])
  const otherCase = world.as('otherCaseworker', ({ tx }) =>
    tx.selectFrom('double_signal').select('other_case_id').execute(),
  )
  await expect(otherCase).rejects.toThrow(/permission denied/)
})

test('an adviser who joined that household hears nothing of the colleague, and settles nothing', async () => {
  await world.as('otherCaseworker', ({ tx, actor }) =>
    joinTeam(tx, actor.regionId, theirs, {
      accountId: world.accounts.adviser,
      part: 'team-member',
      capacity: 'adviser',
      task: 'geeft raad',
      reason: 'Het gezin vroeg het.',
    }),
  )
  expect(await calls('adviser')).toEqual([])
  const [signal] = await calls('otherCaseworker')
  const settling = world.as('adviser', ({ tx, actor }) =>
    settle(tx, actor, { caseId: theirs, signalId: signal?.id ?? '' }, 'Niets aan de hand.'),
  )
  await expect(settling).rejects.toThrow(/row-level security/)
})

test('told once, it is not told again; settled, it asks no more and says what was agreed', async () => {
  const [signal] = await calls('otherCaseworker')
  const of = { caseId: theirs, signalId: signal?.id ?? '' }
  const settling = (who: CastKey) =>
    world.as(who, ({ tx, actor }) => settle(tx, actor, of, 'Het is een ander gezin.'))
  await expect(settling('caseworker')).rejects.toThrow(/row-level security/)
  await settling('otherCaseworker')
  expect(await settling('otherCaseworker').catch(brokenConstraint)).toBe('double_signal_settled_pkey')
  const [first] = await world.as('caseworker', ({ tx }) => householdsWithinReach(tx))
  await looking(first?.id ?? '')
  expect(await calls('otherCaseworker')).toEqual([])
  const { settled } = await world.as('scientist', ({ tx }) => gather(tx, { settled: settledPiece(theirs) }))
  expect(settled).toMatchObject([{ colleague: 'Persoon caseworker', why: 'Het is een ander gezin.' }])
})

test.each([
  ['a name without a birthday alike', { givenName: 'Petra', familyName: 'Bakker', birthDate: '1955-05-05' }],
  ['somebody of another family', { givenName: 'Aziza', familyName: 'Omar', birthDate: '1990-01-01' }],
])('nobody is troubled for %s', async (_, person) => {
  await opened(person)
  expect(await calls('otherCaseworker')).toEqual([])
})

test('people of the network, and households one works on oneself, are no doubles to be told', async () => {
  const neighbour = { ...parent, familyRole: 'network', givenName: 'Kees', familyName: 'Jansen' } as const
  const caseId = await world.openCase('caseworker', {
    people: [{ ...neighbour, birthDate: day('1988-01-01') }],
  })
  await looking(caseId)
  const own = await world.openCase('otherCaseworker')
  await looking(own, 'otherCaseworker')
  expect((await calls('otherCaseworker')).filter(one => one.caseId === theirs)).toEqual([])
})

test('only a job looks among the people of others', async () => {
  const asked = world.as('caseworker', ({ tx, actor }) =>
    sql`select look_for_doubles(${theirs}::uuid, ${actor.accountId}::uuid, null)`.execute(tx),
  )
  await expect(asked).rejects.toThrow(/not allowed/)
})

test('with whom one compares: everybody within reach, once, and nobody else', async () => {
  const caseId = await world.openCase('fallback', { name: 'Eigen' })
  const seen = await world.as('fallback', ({ tx }) => peopleWithinReach(tx))
  expect(seen.map(one => [one.givenName, one.caseId])).toEqual([
    ['Petra', caseId],
    ['Kees', caseId],
    ['Sofie', caseId],
  ])
})
