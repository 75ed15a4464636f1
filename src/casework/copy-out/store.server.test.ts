import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshWorld, type World } from '#tests/support/world.ts'
import { corePaper, coreTexts } from './core.ts'
import { coreFactsOf } from './facts.server.ts'
import { CopyForm, coreParts, isOpenTo } from './rules.ts'
import { copiesOf, recordCopy } from './store.server.ts'

let world: World
let caseId: string
beforeAll(async () => {
  world = await freshWorld()
  const secret = {
    label: 'veilige plek',
    isSecret: true,
    addressLine: 'Verborgen Pad 7',
    postcode: '1299 ZZ',
    town: 'Stilstad',
  }
  caseId = await world.openCase('caseworker', { homes: [secret], name: 'Gezin aan het Verborgen Pad' })
})
afterAll(() => world.close())

const input = { system: 'het systeem van Stilstad', purpose: 'de beschikking', parts: [...coreParts] }
const copyBy = (who: 'caseworker' | 'scientist' | 'otherCaseworker') =>
  world.as(who, ({ tx, actor }) => recordCopy(tx, actor, caseId, input))

test('only who stands closest takes the core along; the team sees that it went, and an outsider nothing', async () => {
  await expect(copyBy('scientist')).rejects.toThrow(/row-level security/)
  await expect(copyBy('otherCaseworker')).rejects.toThrow(/row-level security/)
  const id = await copyBy('caseworker')
  const seenBy = (who: 'scientist' | 'otherCaseworker') => world.as(who, ({ tx }) => copiesOf(tx, caseId))
  expect(await seenBy('scientist')).toMatchObject([{ id, system: input.system, parts: input.parts }])
  expect(await seenBy('otherCaseworker')).toEqual([])
})

test('a copy opens for who made it, on that day', () => {
  const copy = { madeById: 'a', madeOn: '2025-11-20' }
  expect(isOpenTo(copy, { accountId: 'a', today: '2025-11-20' })).toBe(true)
  expect(isOpenTo(copy, { accountId: 'b', today: '2025-11-20' })).toBe(false)
  expect(isOpenTo(copy, { accountId: 'a', today: '2025-11-21' })).toBe(false)
})

test('the core names who is there, and tells no secret address in its words nor on its paper', async () => {
  const facts = await world.as('caseworker', ({ tx, today }) => coreFactsOf({ tx, caseId, today }))
  const texts = coreTexts(facts, coreParts)
  expect(texts.find(one => one.part === 'people')?.text).toContain('Petra Bakker')
  expect(coreTexts(facts, ['contact']).map(one => one.part)).toEqual(['contact'])
  const paper = corePaper(
    facts.household.name,
    texts,
    { by: 'Samira', on: facts.today, ...input },
    facts.hide,
  )
  expect(JSON.stringify([texts, paper])).not.toMatch(/verborgen|1299|stilstad/i)
})

test.each([
  ['no system', { system: ' ' }],
  ['no parts', { parts: [] }],
  ['a part that is not there', { parts: ['journal'] }],
])('%s is asked again', (_, wrong) => {
  expect(CopyForm.safeParse({ ...input, ...wrong }).success).toBe(false)
})
