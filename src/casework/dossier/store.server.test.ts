import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { writePdf } from '#src/platform/documents/pdf.server.ts'
import { challengeSettled, planInForce } from '#tests/support/safety.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { writePiece } from '../journal/store.server.ts'
import { recordMeasurement } from '../safety-measurement/store.server.ts'
import { dossierPaper } from './compose.ts'
import { dossierOf } from './store.server.ts'

const secretHome = {
  label: 'opvang Kruidenhof',
  isSecret: true,
  addressLine: 'Kruidenhof 9',
  postcode: '1299 ZY',
  town: 'Elders aan Zee',
}

let world: World
let caseId: string
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', { homes: [secretHome] }, '2025-03-01')
  await planInForce(world, caseId, '2025-04-01')
  await challengeSettled(world, caseId, '2025-05-01')
  await world.as('caseworker', ({ tx, actor }) =>
    recordMeasurement(tx, actor, caseId, {
      rater: 'me',
      score: 6,
      why: 'Sinds ze aan de KRUIDENHOF in elders aan zee zit, is het rustig. Post: 1299zy',
      oneHigher: undefined,
      howAsked: undefined,
      measuredOn: day('2025-06-01'),
    }),
  )
})
afterAll(() => world.close())

const paper = () =>
  world.as('caseworker', async ({ tx, today }) =>
    dossierPaper(await dossierOf(tx, caseId), { by: 'Persoon caseworker', on: today }),
  )

test('the paper tells the household part by part, and a secret address nowhere, however it was typed', async () => {
  const told = await paper()
  const parts = told.blocks.flatMap(block =>
    block.kind === 'heading' && block.level === 1 ? [block.text] : [],
  )
  expect(parts).toEqual([
    'De mensen',
    'Wie er met het huishouden werken',
    'Het plan dat nu geldt',
    'Netwerkberaden',
    'Cijfers voor de veiligheid',
    'Vragen aan deskundigen en tegenspraak',
    'Tijdlijn',
  ])
  const words = JSON.stringify(told)
  expect(words).toContain('Sinds ze aan de [geheim] in [geheim] zit, is het rustig. Post: [geheim]')
  expect(words).not.toMatch(/kruidenhof|elders aan zee|1299 ?zy/i)
  expect(words).toContain('geheim adres, staat niet op papier')
})

test('the paper does not carry the pseudonym, nor what the team keeps to itself', async () => {
  const before = (await paper()).blocks.at(-1)
  await world.as('caseworker', ({ tx, actor, today }) =>
    writePiece(tx, actor, caseId, {
      kind: 'phone',
      spokeWith: [],
      withOthers: 'de wijkagent',
      about: [],
      words: 'Dit houden we bij ons.',
      happenedOn: today,
      teamReason: 'Anders loopt Sofie gevaar',
    }),
  )
  const told = await paper()
  expect(told.blocks.at(-1)).toEqual(before)
  const { household } = await world.as('caseworker', ({ tx }) => dossierOf(tx, caseId))
  expect(JSON.stringify(told)).not.toContain(household.pseudonym)
})

test('it is written as tagged PDF that a screen reader can read', async () => {
  const file = writePdf(await paper()).toString('latin1')
  expect(file).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/s)
  expect(file).toMatch(/\/Lang \(nl/)
  expect(file).toContain('pdfuaid')
})

test('nobody outside the household can have it made', async () => {
  await expect(world.as('otherCaseworker', ({ tx }) => dossierOf(tx, caseId))).rejects.toMatchObject({
    init: { status: 404 },
  })
})
