import { afterAll, beforeAll, expect, test } from 'vitest'
import { groupWith, itemAlong, promiseBrokenBy } from '#tests/support/governance.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import type { Onward } from '../item/rules.ts'
import type { Treatment } from '../item/store.server.ts'
import { conclude } from '../treatment/store.server.ts'
import { changeOption, openChoice, optionOf, prefer, scenariosState } from './store.server.ts'
import { text } from './text.nl.ts'

let world: World
let groups: string[]
let dayOfMonth = 1
beforeAll(async () => {
  world = await freshWorld()
  groups = [await groupWith(world, 'Projectgroep'), await groupWith(world, 'Ambassadeursgroep')]
})
afterAll(() => world.close())

async function choiceOfSix() {
  const stops = groups.map(groupId => ({
    groupId,
    on: `2025-11-${String(dayOfMonth++).padStart(2, '0')}`,
    purpose: 'shape' as const,
  }))
  const { itemId, route } = await itemAlong(world, ...stops)
  const choiceId = await world.as('projectLeader', ({ tx, actor }) =>
    openChoice(tx, actor, { itemId, title: 'Wat na 2025?', count: 6 }, text.openChoice.numbered),
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
    prefer(tx, actor, choiceId, { optionId, words: 'Samen gekozen' }),
  )

test('a choice begins as six titled places with nothing in them', async () => {
  const { choice } = await choiceOfSix()
  expect(choice.options.map(option => option.title)).toEqual(
    [1, 2, 3, 4, 5, 6].map(number => `Scenario ${number}`),
  )
  for (const { content, structure, preconditions, cost } of choice.options)
    expect([content, structure, preconditions, cost]).toEqual([null, null, null, null])
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

test('two people who fill in the same scenario: the second one is told, and nothing is overwritten', async () => {
  const { optionId } = await choiceOfSix()
  const fill = (content: string) =>
    world.as('policyAdviser', ({ tx }) =>
      changeOption(tx, optionId, {
        version: 1,
        title: 'Scenario 1',
        content,
        structure: undefined,
        preconditions: undefined,
        cost: undefined,
      }),
    )
  expect([await fill('Eerst'), await fill('Later')]).toEqual([true, false])
  expect(await world.as('ambassador', ({ tx }) => optionOf(tx, optionId))).toMatchObject({
    content: 'Eerst',
    version: 2,
  })
})

test('a member of a group fills in nothing', async () => {
  const { optionId } = await choiceOfSix()
  const filled = await world.as('projectGroupMember', ({ tx }) =>
    changeOption(tx, optionId, {
      version: 1,
      title: 'Mijn scenario',
      content: undefined,
      structure: undefined,
      preconditions: undefined,
      cost: undefined,
    }),
  )
  expect(filled).toBe(false)
})
