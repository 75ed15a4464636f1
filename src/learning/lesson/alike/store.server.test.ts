import { afterAll, beforeAll, expect, test } from 'vitest'
import { settingDefaults } from '#src/access/settings.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { noteLesson, takeStep } from '../store.server.ts'
import { lessonsAlike } from './store.server.ts'

const { lessonAlikePercent } = settingDefaults
const known = [
  [
    'Een TOP3-plan uit een netwerkberaad wordt gedragen',
    'Maken gezin, netwerk en professionals het plan samen in een netwerkberaad? Dan komt er een goed plan waar iedereen achter staat.',
  ],
  [
    'Flexibele werktijden helpen het gezin',
    'Kan een professional ook bijvoorbeeld in de avond komen, dan sluit de hulp beter aan en staat het gezin echt centraal.',
  ],
] as const

let world: World
const ids: string[] = []
beforeAll(async () => {
  world = await freshWorld()
  for (const [title, statement] of known)
    ids.push(
      await world.as('caseworker', ({ tx, actor, today }) =>
        noteLesson(
          tx,
          actor,
          { title, statement, kind: 'content', goal: '2', context: undefined },
          'x',
          today,
        ),
      ),
    )
})
afterAll(() => world.close())

const alikeTo = async (text: string) =>
  (await world.as('scientist', ({ tx }) => lessonsAlike(tx, text, lessonAlikePercent))).map(one => one.id)

test.each([
  [
    'Als gezin, netwerk en professionals samen een plan maken in een netwerkberaad, staat iedereen achter dat plan.',
    0,
  ],
  ['Als professionals ook in de avond kunnen komen sluit de hulp beter aan bij het gezin.', 1],
] as const)('who writes the same in other words is led to the lesson that is there: %s', async (text, at) => {
  expect(await alikeTo(text)).toEqual([ids[at]])
})

test.each([
  'Een brief vol afkortingen maakt dat een ouder zich kleiner voelt. Lees een plan eerst hardop voor.',
  'Avonduren vragen per organisatie iets anders van het rooster.',
  '?',
])('another thing that was learned is nobody’s double: %s', async text => {
  expect(await alikeTo(text)).toEqual([])
})

test('a lesson is not its own double, and one that is out of use is no longer suggested', async () => {
  const [title, statement] = known[1]
  const without = await world.as('caseworker', ({ tx }) =>
    lessonsAlike(tx, `${title}. ${statement}`, lessonAlikePercent, ids[1]),
  )
  expect(without).toEqual([])
  await world.as('scientist', ({ tx, actor, today }) =>
    takeStep(tx, actor, ids[1] ?? '', { status: 'retired', why: 'Dubbel', number: 2 }, today),
  )
  expect(await alikeTo(statement)).toEqual([])
})
