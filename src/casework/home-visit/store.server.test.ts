import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { takeStep } from '../acute-danger/store.server.ts'
import { handOver } from '../contact-person/store.server.ts'
import { recordSight, sightsOn } from '../safety-sight/store.server.ts'
import { ownVisits } from './own/store.server.ts'
import type { VisitInput } from './rules.ts'
import {
  callOff,
  changeVisit,
  myVisitsPiece,
  planVisit,
  showVisit,
  tellVisit,
  type Visit,
  visitsIn,
} from './store.server.ts'

let world: World
let caseId: string
let mother: FamilyMember
let child: string

beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  mother = await openFamilyPages(world, caseId, 'Petra')
  const found = await world.owner
    .selectFrom('person')
    .where('given_name', '=', 'Sofie')
    .select('id')
    .execute()
  child = found[0]?.id ?? ''
})
afterAll(() => world.close())

const warm = {
  reason: 'Ander werk',
  introducedHow: 'Samen op bezoek',
  informedOn: day('2025-11-20'),
  informedHow: 'Aan tafel',
}
const input = (changes: Partial<VisitInput> = {}): VisitInput => ({
  day: day('2025-11-24'),
  time: '15:30',
  minutes: '60',
  personIds: [child],
  others: undefined,
  visitorId: undefined,
  place: 'bij moeder thuis',
  purpose: 'Horen hoe het op school gaat',
  version: undefined,
  ...changes,
})
const plan = (changes: Partial<VisitInput> = {}, on?: string) =>
  world.as('caseworker', ({ tx, actor }) => planVisit(tx, actor, caseId, input(changes)), on)
const visitOf = async (id: string): Promise<Visit> => {
  const found = await world.as('caseworker', ({ tx }) => visitsIn(tx, caseId))
  return found.find(one => one.id === id) as Visit
}
const goesTo = (who: Parameters<World['as']>[0], on?: string) =>
  world.as(
    who,
    async ({ tx, actor }) => {
      const { mine } = await gather(tx, { mine: myVisitsPiece(actor.accountId, day('2026-01-31')) })
      return mine.map(one => one.id)
    },
    on,
  )
const show = async (id: string, on?: string) => {
  const visit = await visitOf(id)
  await world.as('caseworker', ({ tx, actor }) => showVisit(tx, actor, visit, [mother.personId]), on)
}
const off = async (id: string) => {
  const visit = await visitOf(id)
  await world.as('caseworker', ({ tx, actor }) => callOff(tx, actor, visit, 'Ziek'))
}
const danger = (number: number, on?: string) =>
  world.as(
    'caseworker',
    ({ tx, actor }) => takeStep(tx, actor, caseId, Array.from({ length: number }), 'Vader dreigt'),
    on,
  )

test('a colleague who works elsewhere neither reads a visit nor plans one, and nobody visits another household’s child', async () => {
  const id = await plan()
  expect(await world.as('otherCaseworker', ({ tx }) => visitsIn(tx, caseId))).toEqual([])
  await expect(
    world.as('otherCaseworker', ({ tx, actor }) => planVisit(tx, actor, caseId, input())),
  ).rejects.toThrow(/row-level security/)
  const elsewhere = await world.openCase('otherCaseworker', { name: 'Elders' })
  await expect(
    world.as('otherCaseworker', ({ tx, actor }) => planVisit(tx, actor, elsewhere, input())),
  ).rejects.toThrow(/another household/)
  await off(id)
  expect(await goesTo('caseworker'), 'called off is out of the agenda').toEqual([])
})

test('the family sees a visit only when it is shown, without what for; in danger only what was found safe since', async () => {
  const id = await plan()
  const seen = () => mother.as(({ tx }) => ownVisits(tx))
  expect(await seen()).toEqual([])
  await show(id)
  const [own] = await seen()
  expect([own?.place, own?.visitor !== null]).toEqual(['bij moeder thuis', true])
  expect(JSON.stringify(own)).not.toMatch(/school|Sofie/)
  await danger(0)
  expect(await seen(), 'danger hides what was shown before').toEqual([])
  expect(
    (await visitOf(id)).hiddenFrom.map(one => one.id),
    'and the team reads that',
  ).toEqual([mother.personId])
  await show(id, '2025-11-21')
  const later = await mother.as(({ tx }) => ownVisits(tx), '2025-11-21')
  expect(
    later.map(one => one.id),
    'until somebody says again that it is safe',
  ).toEqual([id])
  const { shownTo, hiddenFrom } = await visitOf(id)
  expect([shownTo.length, hiddenFrom], 'then the team reads that she sees it').toEqual([1, []])
  const { version } = await visitOf(id)
  await world.as(
    'caseworker',
    ({ tx }) => changeVisit(tx, id, input({ time: '16:00', version })),
    '2025-11-21',
  )
  expect(await mother.as(({ tx }) => ownVisits(tx), '2025-11-21'), 'another moment is asked anew').toEqual([])
  await show(id, '2025-11-22')
  await danger(1, '2025-11-22')
  await world.owner
    .updateTable('home')
    .set({ is_secret: true, address_line: null, postcode: null, town: null })
    .where('case_id', '=', caseId)
    .execute()
  const hidden = await mother.as(({ tx }) => ownVisits(tx), '2025-11-22')
  expect(
    hidden.map(one => one.place),
    'no place where an address is secret',
  ).toEqual([null])
  await off(id)
  expect(await mother.as(({ tx }) => ownVisits(tx), '2025-11-22')).toEqual([])
})

test('who was seen is recorded once: a sight that is there becomes the visit’s, and of no other visit', async () => {
  const [first, second] = [
    await plan({ day: day('2025-11-19') }, '2025-11-18'),
    await plan({ day: day('2025-11-19') }, '2025-11-18'),
  ]
  const sights = () => world.as('caseworker', ({ tx }) => sightsOn(tx, caseId, day('2025-11-19')))
  const told = { words: 'Sofie liet haar kamer zien', seen: [], alone: [] as string[] }
  const sightId = await world.as('caseworker', ({ tx, actor }) =>
    recordSight(tx, actor, caseId, {
      seen: [child],
      spoken: [],
      alone: [],
      missed: [],
      seenOn: day('2025-11-19'),
      place: 'home',
      seenBy: actor.accountId,
    }),
  )
  const tell = async (id: string, given: { sightId: string; alone?: string[] }) => {
    const visit = await visitOf(id)
    return world.as('caseworker', ({ tx, actor }) => tellVisit(tx, actor, visit, { ...told, ...given }))
  }
  await tell(first, { sightId })
  expect((await sights()).length).toBe(1)
  await expect(tell(second, { sightId })).rejects.toThrow(/sight_of_one_visit/)
  await tell(second, { sightId: 'none', alone: [child] })
  expect((await sights()).map(one => one.people[0]?.way).toSorted()).toEqual(['alone', 'seen'])
  await expect(tell(second, { sightId: 'none', alone: [child] }), 'told twice').rejects.toThrow(/pkey/)
  const third = await plan({ day: day('2025-11-21') })
  await expect(tell(third, { sightId: 'none' }), 'still to come').rejects.toThrow(/still to come/)
})

test('a visit goes along with a handover, and stays with a colleague who goes by name', async () => {
  const { scientist, otherCaseworker } = world.accounts
  const open = [...(await goesTo('caseworker'))]
  const named = await plan({ visitorId: scientist })
  expect(await goesTo('caseworker')).toEqual(open)
  expect(await goesTo('scientist')).toEqual([named])
  await world.as('caseworker', ({ tx, actor, now, today }) =>
    handOver(
      tx,
      actor,
      caseId,
      { ...warm, toAccountId: otherCaseworker, fromDay: day('2025-11-21') },
      now,
      today,
    ),
  )
  expect(await goesTo('otherCaseworker', '2025-11-21')).toEqual(open)
  expect(await goesTo('caseworker', '2025-11-21')).toEqual([])
  const { name } = await world.owner
    .selectFrom('account')
    .where('id', '=', world.accounts.caseworker)
    .select('name')
    .executeTakeFirstOrThrow()
  const after = await world.as('otherCaseworker', ({ tx }) => visitsIn(tx, caseId), '2025-11-21')
  const went = after.filter(one => one.outcome === 'done').map(one => one.wentName)
  expect(went, 'who went then, not who would go now').toEqual([name, name])
})
