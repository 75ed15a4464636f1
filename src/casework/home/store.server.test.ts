import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { joinTeam } from '../contact-person/store.server.ts'
import { homesIn, secretAddressOf } from './store.server.ts'

const hidden = {
  label: undefined,
  isSecret: true,
  addressLine: 'Verzonnen Hof 3',
  postcode: '1299 ZZ',
  town: 'Fictieveld',
}

let world: World
let caseId: string
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', { homes: [hidden] })
  await world.as('caseworker', ({ tx, actor }) =>
    joinTeam(tx, actor.regionId, caseId, {
      accountId: world.accounts.fallback,
      part: 'duo-partner',
      capacity: 'caseworker',
      task: 'gaat mee op bezoek',
    }),
  )
})
afterAll(() => world.close())

const homes = (who: CastKey) => world.as(who, ({ tx }) => homesIn(tx, caseId))
const secret = async (who: CastKey) => {
  const [home] = await homes('caseworker')
  return world.as(who, ({ tx }) => secretAddressOf(tx, caseId, home?.id ?? ''))
}

test('the team reads that there is a secret address, and not a word of where', async () => {
  for (const who of ['caseworker', 'scientist'] as const) {
    const [home] = await homes(who)
    expect(home).toMatchObject({ label: 'geheim adres', isSecret: true })
    expect(JSON.stringify(home)).not.toMatch(/Hof|1299|Fictieveld/)
  }
})

test('only the contact person and the duo-partner read where it is', async () => {
  expect(await secret('caseworker')).toMatchObject({ addressLine: 'Verzonnen Hof 3', town: 'Fictieveld' })
  expect(await secret('fallback')).toMatchObject({ addressLine: 'Verzonnen Hof 3' })
  expect(await secret('scientist')).toBeUndefined()
  expect(await secret('otherCaseworker')).toBeUndefined()
})

test('somebody outside the team does not read that there is a home', async () => {
  expect(await homes('otherCaseworker')).toEqual([])
})
