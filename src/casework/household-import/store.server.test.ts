import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { asWorker } from '#src/platform/database/as-actor.ts'
import { workbookOf } from '#src/platform/documents/workbook.server.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { contactPersonTurns } from '../contact-person/store.server.ts'
import { earlierIn } from '../entered-afterwards/earlier/store.server.ts'
import { householdsWithinReach } from '../household/store.server.ts'
import { peopleIn } from '../household-member/store.server.ts'
import { examplesFor } from './example.ts'
import { planOf } from './rules.ts'
import { sheets } from './sheets/rules.ts'
import { forgetOldSets, keepParts, knownFor, takeOver, waitingSet } from './store.server.ts'
import { partsIn } from './take-in.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

async function sent(who: CastKey, on?: string) {
  const examples = examplesFor({
    asker: `Persoon ${who}`,
    garden: 'Verzonnendam',
    organisation: 'Gemeente Verzonnendam',
    scientist: 'Persoon scientist',
  })
  const workbook = await workbookOf(sheets.map(sheet => examples[sheet]))
  const parts = await partsIn(new File([workbook], 'lopend.xlsx'))
  if (!parts.ok) throw new Error(parts.refusal)
  await world.as(who, ({ tx, actor }) => keepParts(tx, actor, parts.value), on)
}
const planned = (who: CastKey) =>
  world.as(who, async ({ tx, actor, today }) => {
    const set = await waitingSet(tx)
    return set && { id: set.id, ...planOf(set.parts, await knownFor(tx, actor, today)) }
  })
const countIn = async (table: 'household_case' | 'person' | 'earlier_record' | 'contact_person') =>
  Number(
    (
      await world.owner
        .selectFrom(table)
        .select(eb => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )
const counts = async () => [
  await countIn('household_case'),
  await countIn('person'),
  await countIn('earlier_record'),
]

test('a set is seen by who sent it alone, and is gone after a day', async () => {
  await sent('caseworker', '2025-11-18')
  expect(await world.as('caseworker', ({ tx }) => waitingSet(tx), '2025-11-18')).toBeDefined()
  expect(await world.as('otherCaseworker', ({ tx }) => waitingSet(tx), '2025-11-18')).toBeUndefined()
  expect(await world.as('administrator', ({ tx }) => waitingSet(tx), '2025-11-18')).toBeUndefined()
  expect(await world.as('caseworker', ({ tx }) => waitingSet(tx))).toBeUndefined()
  expect(await asWorker(world.app, world.regionId, new Date('2025-11-20T08:00:00Z'), forgetOldSets)).toBe(1)
  await expect(sent('administrator')).rejects.toThrow(/row-level security/)
})

test('when anything goes wrong on the way, nothing of a set is entered', async () => {
  await sent('caseworker')
  const plan = await planned('caseworker')
  const before = await counts()
  const [first, second] = plan?.households ?? []
  if (!plan || !first || !second) throw new Error('no plan')
  const broken = { ...second, input: { ...second.input, gardenId: world.accounts.caseworker } }
  await expect(
    world.as('caseworker', ({ tx, actor, today }) => takeOver(tx, actor, plan.id, [first, broken], today)),
  ).rejects.toThrow()
  expect(await counts()).toEqual(before)
  expect(await world.as('caseworker', ({ tx }) => waitingSet(tx))).toBeDefined()
})

test('a whole set becomes households as the form would enter them, once', async () => {
  const plan = await planned('caseworker')
  if (!plan) throw new Error('no plan')
  const take = () =>
    world.as('caseworker', ({ tx, actor, today }) => takeOver(tx, actor, plan.id, plan.households, today))
  const [first = '', second = ''] = (await take()) ?? []
  expect(await world.as('caseworker', ({ tx }) => householdsWithinReach(tx))).toMatchObject([
    { name: 'Voorbeeld-Bakker', openedOn: '2025-03-10', contactPersonName: 'Persoon caseworker' },
    { name: 'Voorbeeld-Jansen', openedOn: '2024-02-01', contactPersonName: 'Persoon caseworker' },
  ])
  const of = (caseId: string) =>
    world.as('caseworker', async ({ tx }) => ({
      people: (await peopleIn(tx, caseId)).map(one => one.id),
      turns: (await contactPersonTurns(tx, caseId)).map(one => [one.name, one.from]),
      earlier: (await earlierIn(tx, caseId)).map(one => [
        one.kind,
        one.onDay,
        one.source,
        one.about?.givenName,
      ]),
    }))
  const [jansen, bakker] = [await of(first), await of(second)]
  expect(jansen.people.filter(id => bakker.people.includes(id))).toHaveLength(1)
  expect(jansen.turns).toEqual([
    ['Ria Voorbeeld', '2024-02-01'],
    ['Persoon caseworker', '2024-07-01'],
  ])
  expect(jansen.earlier).toContainEqual(['help', day('2024-04-01'), 'Oude systeem van de gemeente', 'Bo'])
  await expect(take()).rejects.toThrow(/taken over already/)
})

test('who sends the same set again is told that these households and people are here already', async () => {
  await sent('caseworker')
  const plan = await planned('caseworker')
  expect(plan?.faults.map(fault => [fault.sheet, fault.line, fault.column])).toEqual([
    ['huishoudens', 2, 'naam'],
    ['huishoudens', 3, 'naam'],
    ['personen', 2, 'achternaam'],
    ['personen', 3, 'achternaam'],
    ['personen', 6, 'achternaam'],
  ])
})
