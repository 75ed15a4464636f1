import { afterAll, beforeAll, expect, test } from 'vitest'
import { groupWith, itemAlong, promiseBrokenBy } from '#tests/support/governance.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { adviceOn, conclude, giveAdvice } from '../../treatment/store.server.ts'
import { openChoice, optionsOf, prefer, preferencesOf } from '../store.server.ts'
import { text } from '../text.nl.ts'
import { type StepKind, type Weight, wholeChoice } from './rules.ts'
import { objectionOf, objectionsOf, raiseObjection, takeStep } from './store.server.ts'

let world: World
let group: string
let dayOfMonth = 1
beforeAll(async () => {
  world = await freshWorld()
  group = await groupWith(world, 'Projectgroep', ['projectGroupMember'])
})
afterAll(() => world.close())

/** A choice whose one group was heard, with its scenarios. */
async function heardChoice() {
  const on = `2025-11-${String(dayOfMonth++).padStart(2, '0')}`
  const { itemId, route } = await itemAlong(world, { groupId: group, on, purpose: 'advise' })
  return world.as('projectLeader', async ({ tx, actor }) => {
    const input = { itemId, title: 'Wat na 2025?', count: 2 }
    const choiceId = await openChoice(tx, actor, input, text.openChoice.numbered)
    const [step] = route
    if (!step) throw new Error('a route without steps')
    const [first, second] = await optionsOf(tx, choiceId)
    return { choiceId, step, first: first?.id ?? '', second: second?.id ?? '' }
  })
}
const concluded = async () => {
  const choice = await heardChoice()
  await world.as('projectLeader', ({ tx, actor }) =>
    conclude(tx, actor, choice.step, {
      words: 'Besproken',
      stance: 'for',
      dissent: undefined,
      onward: 'onward',
      optionId: choice.first,
    }),
  )
  return choice
}

const objecting = (
  who: CastKey,
  choiceId: string,
  about: string,
  weight: Weight = 'paramount',
  onBehalf?: string,
) =>
  world.as(who, ({ tx, actor }) =>
    raiseObjection(tx, actor, choiceId, { about, weight, words: 'Dit kan niet', onBehalf }),
  )
const stepping = (who: CastKey, objectionId: string, kind: StepKind) =>
  world.as(who, async ({ tx, actor }) => {
    const objection = await objectionOf(tx, objectionId)
    if (!objection) throw new Error('the objection is gone')
    await takeStep(tx, actor, objection, { kind, words: `Daarom ${kind}` })
  })
const preferring = (choiceId: string, optionId: string) =>
  world.as('policyAdviser', ({ tx, actor }) =>
    prefer(tx, actor, choiceId, { optionId, words: 'Samen gekozen', dissent: 'Eén gemeente wil wachten' }),
  )

test('an open paramount objection is heard out before that scenario is preferred; another scenario can be', async () => {
  const { choiceId, first, second } = await concluded()
  const objectionId = await objecting('projectGroupMember', choiceId, first)
  expect(await promiseBrokenBy(preferring(choiceId, first))).toBe('preference_after_objections')
  expect(await promiseBrokenBy(preferring(choiceId, second))).toBe('went through')
  await stepping('projectLeader', objectionId, 'answered')
  expect(await promiseBrokenBy(preferring(choiceId, first))).toBe('preference_after_objections')
  await stepping('projectGroupMember', objectionId, 'stands')
  expect(await promiseBrokenBy(preferring(choiceId, first))).toBe('went through')
  const [now] = await world.as('ambassador', ({ tx }) => preferencesOf(tx, choiceId))
  expect(now).toMatchObject({ optionId: first, dissent: 'Eén gemeente wil wachten' })
})

test('an objection against all scenarios stands in the way of each, something to keep in mind of none', async () => {
  const { choiceId, first } = await concluded()
  await objecting('ambassador', choiceId, first, 'concern')
  expect(await promiseBrokenBy(preferring(choiceId, first))).toBe('went through')
  await objecting('ambassador', choiceId, wholeChoice)
  expect(await promiseBrokenBy(preferring(choiceId, first))).toBe('preference_after_objections')
})

test('only who raised an objection takes it back; that it stands is said by others after an answer', async () => {
  const { choiceId, first } = await concluded()
  const objectionId = await objecting('projectGroupMember', choiceId, first)
  expect(await promiseBrokenBy(stepping('projectLeader', objectionId, 'taken-back'))).toBe(
    'own_objection_taken_back',
  )
  expect(await promiseBrokenBy(stepping('projectLeader', objectionId, 'stands'))).toBe(
    'objection_answered_first',
  )
  for (const kind of ['answered', 'stands'] as const)
    expect(await promiseBrokenBy(stepping('ambassador', objectionId, kind))).toMatch(
      /row-level security|objection_answered_first/,
    )
  await stepping('projectLeader', objectionId, 'answered')
  expect(await promiseBrokenBy(stepping('ambassador', objectionId, 'stands'))).toMatch(/row-level security/)
  await stepping('projectGroupMember', objectionId, 'taken-back')
  expect(await promiseBrokenBy(stepping('projectLeader', objectionId, 'answered'))).toBe('objection_ended')
  const [read] = await world.as('ambassador', ({ tx }) => objectionsOf(tx, choiceId))
  expect([read?.state, read?.steps.map(step => step.kind)]).toEqual([
    'taken-back',
    ['answered', 'taken-back'],
  ])
})

test('nobody objects under another name, and only who leads does it for somebody else', async () => {
  const { choiceId, first } = await heardChoice()
  const posing = world.as('projectGroupMember', ({ tx, actor }) =>
    raiseObjection(tx, { ...actor, accountId: world.accounts.ambassador }, choiceId, {
      about: first,
      weight: 'paramount',
      words: 'Namens een ander',
      onBehalf: undefined,
    }),
  )
  expect(await promiseBrokenBy(posing)).toMatch(/row-level security/)
  const forOther = (who: CastKey) => objecting(who, choiceId, first, 'paramount', 'de gemeenten')
  expect(await promiseBrokenBy(forOther('projectGroupMember'))).toMatch(/row-level security/)
  expect(await promiseBrokenBy(forOther('policyAdviser'))).toBe('went through')
  expect(await promiseBrokenBy(objecting('caseworker', choiceId, first))).toMatch(/row-level security/)
})

test('what was objected and done about it is never changed or removed, not even by the owner of the database', async () => {
  const { choiceId, first } = await heardChoice()
  await stepping('projectLeader', await objecting('ambassador', choiceId, first), 'answered')
  for (const table of ['scenario_objection', 'scenario_objection_step'] as const) {
    await expect(world.owner.updateTable(table).set({ words: 'Vervalst' }).execute()).rejects.toThrow(
      /append-only/,
    )
    await expect(world.owner.deleteFrom(table).execute()).rejects.toThrow(/append-only/)
  }
})

test('an advice names a scenario of the item it is about, and no other', async () => {
  const [one, other] = [await heardChoice(), await heardChoice()]
  const advising = (optionId: string) =>
    world.as('projectGroupMember', ({ tx, actor }) =>
      giveAdvice(tx, actor, one.step.id, { stance: 'for', words: 'Deze', optionId }),
    )
  expect(await promiseBrokenBy(advising(other.first))).toBe('option_of_the_item')
  expect(await promiseBrokenBy(advising(one.second))).toBe('went through')
  const [read] = await world.as('ambassador', ({ tx }) => adviceOn(tx, [one.step.id]))
  expect(read).toMatchObject({ option: 'Scenario 2', stance: 'for' })
})
