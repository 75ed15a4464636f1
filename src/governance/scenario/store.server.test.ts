import { afterAll, beforeAll, expect, test } from 'vitest'
import { settingDefaults } from '#src/access/settings.ts'
import { day } from '#src/kernel/day.ts'
import { groupWith, itemAlong, promiseBrokenBy } from '#tests/support/governance.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { letWait, waitOf } from '../communication/store.server.ts'
import { decide } from '../decision/store.server.ts'
import { addFund } from '../fund/store.server.ts'
import type { Onward, Purpose } from '../item/rules.ts'
import type { Treatment } from '../item/store.server.ts'
import { conclude } from '../treatment/store.server.ts'
import { usualCriteria } from './criteria.nl.ts'
import { type CriterionRow, criteriaOf, saveCriteria } from './criterion/store.server.ts'
import { changesOf, saveDraft } from './draft/store.server.ts'
import { moneyOf, saveMoney } from './money/store.server.ts'
import { changeOption, openChoice, optionOf, prefer, scenariosState, viewsOf } from './store.server.ts'
import { text } from './text.nl.ts'

let world: World
let groups: string[]
let dayOfMonth = 1
beforeAll(async () => {
  world = await freshWorld()
  groups = [await groupWith(world, 'Projectgroep'), await groupWith(world, 'Ambassadeursgroep')]
})
afterAll(() => world.close())

async function choiceOfSix(purpose: Purpose = 'shape') {
  const stops = groups.map(groupId => ({
    groupId,
    on: `2025-10-${String(dayOfMonth++).padStart(2, '0')}`,
    purpose,
  }))
  const { itemId, route } = await itemAlong(world, ...stops)
  const choiceId = await world.as('projectLeader', ({ tx, actor }) =>
    openChoice(
      tx,
      actor,
      { itemId, title: 'Wat na 2025?', count: 6 },
      text.openChoice.numbered,
      usualCriteria,
    ),
  )
  const choice = (await world.as('ambassador', ({ tx }) => scenariosState(tx))).find(
    one => one.id === choiceId,
  )
  if (!choice) throw new Error('the choice is gone')
  return { choice, route, optionId: choice.options[0]?.id ?? '' }
}

const hear = (step: Treatment | undefined, onward: Onward = 'onward') =>
  world.as('projectLeader', async ({ tx, actor }) => {
    const conclusion = { words: 'Besproken', stance: undefined, dissent: undefined, onward }
    if (step) await conclude(tx, actor, step, conclusion)
  })
const preferring = (choiceId: string, optionId: string) =>
  world.as('policyAdviser', ({ tx, actor }) =>
    prefer(tx, actor, choiceId, { optionId, words: 'Samen gekozen', dissent: 'Eén gemeente wil wachten' }),
  )

test('a choice begins as six titled places with nothing in them', async () => {
  const { choice } = await choiceOfSix()
  expect(choice.options.map(option => option.title)).toEqual(
    [1, 2, 3, 4, 5, 6].map(number => `Scenario ${number}`),
  )
  expect(choice.options.filter(option => option.isFilled)).toEqual([])
  expect(choice.preferences).toEqual([])
})

test('a preference waits until every group on the route was heard', async () => {
  const { choice, route, optionId } = await choiceOfSix()
  expect(await promiseBrokenBy(preferring(choice.id, optionId))).toBe('preference_after_treatments')
  await hear(route[0])
  expect(await promiseBrokenBy(preferring(choice.id, optionId))).toBe('preference_after_treatments')
  await hear(route[1])
  expect(await promiseBrokenBy(preferring(choice.id, optionId))).toBe('went through')
  const [after] = (await world.as('ambassador', ({ tx }) => scenariosState(tx))).filter(
    one => one.id === choice.id,
  )
  expect(after?.preferences.map(one => [one.title, one.words])).toEqual([['Scenario 1', 'Samen gekozen']])
})

test('a route that a group ended does not wait for the groups after it', async () => {
  const { choice, route, optionId } = await choiceOfSix()
  await hear(route[0], 'ends')
  expect(await promiseBrokenBy(preferring(choice.id, optionId))).toBe('went through')
})

test('a scenario of another choice cannot be preferred', async () => {
  const [one, other] = [await choiceOfSix(), await choiceOfSix()]
  for (const step of one.route) await hear(step)
  expect(await promiseBrokenBy(preferring(one.choice.id, other.optionId))).toBe('option_of_the_choice')
})

const optionNow = (optionId: string) =>
  world.as('ambassador', async ({ tx }) => {
    const option = await optionOf(tx, optionId)
    if (!option) throw new Error('the scenario is gone')
    return option
  })
const filling = async (who: CastKey, optionId: string, words: string, score?: 4) => {
  const option = await optionNow(optionId)
  const [first] = await world.as('ambassador', ({ tx }) => criteriaOf(tx, option.choiceId))
  const views = [{ criterionId: first?.id ?? '', words, score }]
  return () =>
    world.as(who, ({ tx, actor }) =>
      changeOption(tx, actor, option, { version: option.version, title: option.title, views }),
    )
}
const viewsNow = (choiceId: string) => world.as('ambassador', ({ tx }) => viewsOf(tx, choiceId))

test('two people who fill in the same scenario: the second one is told, and nothing is overwritten', async () => {
  const { choice, optionId } = await choiceOfSix()
  const [one, other] = [
    await filling('policyAdviser', optionId, 'Eerst', 4),
    await filling('projectLeader', optionId, 'Later'),
  ]
  expect([await one(), await other()]).toEqual([true, false])
  expect((await viewsNow(choice.id)).map(({ words, score }) => [words, score])).toEqual([['Eerst', 4]])
  expect(await optionNow(optionId)).toMatchObject({ version: 2, isFilled: true })
})

test('a member of a group fills in nothing', async () => {
  const { choice, optionId } = await choiceOfSix()
  expect(await (await filling('projectGroupMember', optionId, 'Mijn scenario'))()).toBe(false)
  expect(await viewsNow(choice.id)).toEqual([])
})

test('criteria change names and places, and one about which something is written cannot be dropped', async () => {
  const { choice, optionId } = await choiceOfSix()
  await (await filling('policyAdviser', optionId, 'Alles anders'))()
  const [first, second, ...rest] = await world.as('ambassador', ({ tx }) => criteriaOf(tx, choice.id))
  if (!first || !second) throw new Error('no criteria')
  const saving = (version: number, ...criteria: (Partial<CriterionRow> & { name: string })[]) =>
    world.as('projectLeader', ({ tx, actor }) =>
      saveCriteria(tx, actor, choice.id, {
        version,
        criteria: criteria.map(({ id, name, weight = 0 }) => ({
          criterionId: id,
          name,
          weight,
          meaning: undefined,
        })),
      }),
    )
  const swapped = [
    { ...second, name: first.name, weight: 40 },
    { ...first, name: second.name },
  ]
  expect(await promiseBrokenBy(saving(1, ...rest, { name: 'Draagvlak' }))).toBe('criterion_in_use')
  expect(await saving(1, ...swapped, { name: 'Draagvlak' })).toBe(true)
  expect(await saving(1, { name: 'Te laat' })).toBe(false)
  const now = await world.as('ambassador', ({ tx }) => criteriaOf(tx, choice.id))
  expect(now.map(one => [one.name, one.weight])).toEqual([
    [first.name, 40],
    [second.name, 0],
    ['Draagvlak', 0],
  ])
})

test('a criterion of another choice cannot be filled in', async () => {
  const [one, other] = [await choiceOfSix(), await choiceOfSix()]
  const option = await optionNow(one.optionId)
  const [strange] = await world.as('ambassador', ({ tx }) => criteriaOf(tx, other.choice.id))
  const views = [{ criterionId: strange?.id ?? '', words: 'Van elders' }]
  const crossing = world.as('policyAdviser', ({ tx, actor }) =>
    changeOption(tx, actor, option, { version: option.version, title: option.title, views }),
  )
  expect(await promiseBrokenBy(crossing)).toBe('criterion_in_use')
})

test('what a scenario costs and would change is kept as a whole, and changes nothing by itself', async () => {
  const { choice, optionId } = await choiceOfSix()
  const fundId = await world.as('policyAdviser', ({ tx, actor }) =>
    addFund(tx, actor, { name: `Fonds ${choice.id}`, untilDay: day('2026-12-31') }),
  )
  const option = await optionNow(optionId)
  await world.as('policyAdviser', ({ tx, actor }) =>
    saveMoney(tx, actor, option, {
      version: 1,
      costs: [{ year: 2026, what: 'Coördinatie', amount: 1000 }],
      covers: [{ year: 2026, fundId, amount: 400 }],
    }),
  )
  const target = { kind: 'setting' as const, id: 'consultAnswerDays' }
  const drafting = (version: number) =>
    world.as('policyAdviser', ({ tx, actor }) =>
      saveDraft(tx, actor, option, { version, changes: [{ target, becomes: 'value', words: '3' }] }),
    )
  expect([await drafting(1), await drafting(2)]).toEqual([false, true])
  const read = await world.as('ambassador', async ({ tx }) => ({
    money: await moneyOf(tx, choice.id),
    changes: await changesOf(tx, choice.id),
    setting: await tx
      .selectFrom('region_setting')
      .where('name', '=', 'consultAnswerDays')
      .select('value')
      .executeTakeFirst(),
  }))
  expect(read.money.covers.map(line => [line.fund, line.amount, line.untilDay])).toEqual([
    [`Fonds ${choice.id}`, 400, '2026-12-31'],
  ])
  expect(read.changes.map(line => [line.id, line.words])).toEqual([['consultAnswerDays', '3']])
  expect(read.setting?.value).toBe(settingDefaults.consultAnswerDays)
})

test('an item that waits for a choice says so on its page, and which scenario is preferred once that stands', async () => {
  const { choice, route, optionId } = await choiceOfSix()
  const { itemId } = await itemAlong(world, { groupId: groups[0] ?? '', on: null, purpose: 'shape' })
  const waits = (id: string) => world.as('ambassador', ({ tx }) => waitOf(tx, id))
  expect(await waits(itemId)).toBeNull()
  await world.as('projectLeader', ({ tx, actor }) =>
    letWait(tx, actor, { itemId, choiceId: choice.id, why: 'De vorm hangt ervan af' }),
  )
  expect(await waits(itemId)).toMatchObject({ choiceId: choice.id, preferred: null })
  for (const step of route) await hear(step)
  await preferring(choice.id, optionId)
  expect((await waits(itemId))?.preferred).toBe(choice.options[0]?.title)
  expect(await waits(route[0]?.itemId ?? '')).toBeNull()
})

test('after the decision nobody rewrites what was weighed', async () => {
  const { choice, route, optionId } = await choiceOfSix('decide')
  await (await filling('policyAdviser', optionId, 'Zo zagen we het', 4))()
  for (const step of route) await hear(step)
  await preferring(choice.id, optionId)
  const treatmentId = route[1]?.id ?? ''
  await world.as('projectLeader', ({ tx, actor }) =>
    decide(tx, actor, treatmentId, {
      words: 'Dit wordt het',
      decidedOn: day('2025-10-31'),
    }),
  )
  expect(await promiseBrokenBy((await filling('projectLeader', optionId, 'Achteraf mooier'))())).toBe(
    'choice_decided',
  )
  expect(await promiseBrokenBy(preferring(choice.id, choice.options[1]?.id ?? ''))).toBe('choice_decided')
  const criteria = world.as('projectLeader', ({ tx, actor }) =>
    saveCriteria(tx, actor, choice.id, { version: 1, criteria: [{ name: 'Iets anders', weight: 9 }] }),
  )
  expect(await promiseBrokenBy(criteria)).toBe('choice_decided')
  expect((await viewsNow(choice.id)).map(view => view.words)).toEqual(['Zo zagen we het'])
})
