import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { promiseBrokenBy } from '#tests/support/governance.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { type AlignmentInput, alignmentForm, lacksAgreement } from './rules.ts'
import { addAlignment, alignments, changeAlignment } from './store.server.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const talk: AlignmentInput = {
  title: 'Lessen delen',
  brought: 'Wat de tuinen leren',
  source: 'Verslag',
  onDay: day('2025-12-01'),
}
const add = (more: Partial<AlignmentInput> = {}, who: CastKey = 'policyAdviser') =>
  world.as(who, ({ tx, actor }) => addAlignment(tx, actor, { ...talk, ...more }))
const first = async () => (await world.as('ambassador', ({ tx }) => alignments(tx)))[0]

test('what was agreed is laid down on its day, never before, and of two the second is told', async () => {
  await add()
  const id = (await first())?.id ?? ''
  const change = (agreed: string, on: string) =>
    world.as('projectLeader', ({ tx }) => changeAlignment(tx, id, { ...talk, agreed, version: 1 }), on)
  expect(await promiseBrokenBy(change('Akkoord', '2025-11-30'))).toBe('agreed_on_its_day')
  expect([await change('We delen', '2025-12-01'), await change('Iets anders', '2025-12-01')]).toEqual([
    true,
    false,
  ])
  expect((await first())?.agreed).toBe('We delen')
})

test('an ambassador lays nothing down, and a caseworker reads nothing of it', async () => {
  expect(await promiseBrokenBy(add({}, 'ambassador'))).toMatch(/row-level security/)
  expect(await world.as('caseworker', ({ tx }) => alignments(tx))).toEqual([])
})

test('the form says what is not known yet, and a talk that was held asks what was agreed', () => {
  const today = day('2025-11-20')
  const wrongAt = (more: object) =>
    alignmentForm(today)
      .safeParse({ ...talk, ...more })
      .error?.issues.map(issue => issue.path[0])
  expect(wrongAt({ agreed: 'Akkoord' })).toEqual(['agreed'])
  expect(wrongAt({ agreed: 'Akkoord', onDay: undefined })).toEqual(['onDay'])
  expect(wrongAt({ agreed: 'Akkoord', onDay: '2025-11-20' })).toBeUndefined()
  expect(lacksAgreement({ onDay: today, agreed: null }, today)).toBe(true)
  expect(lacksAgreement({ onDay: null, agreed: null }, today)).toBe(false)
})
