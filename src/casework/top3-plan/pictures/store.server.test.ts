import { afterAll, beforeAll, expect, test } from 'vitest'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { writeOnePage, writePdf } from '#src/platform/documents/pdf.server.ts'
import { startLines } from '#src/ui/notice/numbers.nl.ts'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { activate, hold, named, viewOf, wholeDraft } from '#tests/support/plan.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { fridgePaper, planPaper } from '../paper/compose.ts'
import { fridgeLetters, largePrint } from '../paper/rules.ts'
import { secretsHidden } from '../paper/secrets.server.ts'
import { pictureRelease } from '../release/rules.ts'
import { releasePlan, withdrawRelease } from '../release/store.server.ts'
import { picturePaper } from './compose.ts'
import { choosePicture, picturesFor, releasedPictures } from './store.server.ts'

const secretHome = {
  label: 'opvang Kruidenhof',
  isSecret: true,
  addressLine: 'Kruidenhof 9',
  postcode: '1299 ZY',
  town: 'Elders aan Zee',
}

let world: World
let caseId: string
let planId: string
let agreementId: string
let child: FamilyMember
let father: FamilyMember
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', { homes: [secretHome] }, '2025-03-01')
  const consultationId = await hold(world, caseId)
  planId = await world.as('caseworker', asking => wholeDraft(asking, caseId, consultationId))
  const plan = await plansNow()
  agreementId = plan.situations[0]?.agreements[0]?.id ?? ''
  child = await openFamilyPages(world, caseId, 'Sofie')
  father = await openFamilyPages(world, caseId, 'Kees')
})
afterAll(() => world.close())

const plansNow = () => world.as('caseworker', asking => viewOf(asking, caseId, planId))
const choose = (words: string | null, replaces: string | null = null, who: CastKey = 'caseworker') =>
  world
    .as(who, ({ tx, actor }) =>
      choosePicture(
        tx,
        actor,
        { caseId, planId, agreementId, personId: child.personId },
        { picture: words ? 'phone' : null, words, replaces },
      ),
    )
    .then(
      () => 'kept',
      error => brokenConstraint(error) ?? String(error.message),
    )
const show = () =>
  world
    .as('caseworker', ({ tx, actor }) =>
      releasePlan(tx, actor, { caseId, planId }, child.personId, pictureRelease),
    )
    .then(
      () => 'shown',
      error => brokenConstraint(error) ?? String(error.message),
    )
const takeBack = () =>
  world.as('caseworker', ({ tx, actor }) =>
    withdrawRelease(tx, actor, { caseId, planId }, child.personId, pictureRelease),
  )
const chosen = () => world.as('caseworker', ({ tx }) => picturesFor(tx, caseId, planId, child.personId))
const readBy = (who: FamilyMember) =>
  who.as(async ({ tx }) => (await releasedPictures(tx, who.personId)).flatMap(one => one.pictures))
const last = async () => (await chosen())[0]?.id ?? null

test('of a draft there are no pictures', async () => {
  expect(await choose('Ik bel oma.')).toBe('pictures_of_active_plan')
  await world.as('caseworker', asking => activate(asking, caseId, planId))
})

test('a child sees nothing before it is shown to it, and nobody else does after', async () => {
  expect(await show()).toBe('pictures_to_show')
  expect(await choose('Ik bel oma.')).toBe('kept')
  expect(await readBy(child)).toEqual([])
  expect(await show()).toBe('shown')
  expect(await readBy(child)).toMatchObject([{ picture: 'phone', words: 'Ik bel oma.' }])
  expect(await readBy(father)).toEqual([])
})

test('what a child reads does not change under its eyes', async () => {
  expect(await choose('Ik bel opa.', await last())).toBe('pictures_not_shown')
  expect(await takeBack()).toBe(true)
  expect(await readBy(child)).toEqual([])
  expect(await choose('Ik bel opa.', await last())).toBe('kept')
  expect((await chosen()).map(one => one.words)).toEqual(['Ik bel opa.'])
})

test('of two who change the same, the second hears so; and who begins anew does not make it two', async () => {
  const before = await last()
  expect(await choose('Ik bel tante.', before)).toBe('kept')
  expect(await choose('Ik bel de buurvrouw.', before)).toBe('pictures_one_after_another')
  expect(await choose('Ik bel de buurvrouw.')).toBe('pictures_one_after_another')
  expect((await chosen()).map(one => one.words)).toEqual(['Ik bel tante.'])
})

test('an agreement that is taken off leaves nothing to show', async () => {
  expect(await choose(null, await last())).toBe('kept')
  expect(await chosen()).toEqual([])
  expect(await show()).toBe('pictures_to_show')
})

test('nobody outside the household chooses, nor somebody of the team in their place', async () => {
  expect(await choose('Hallo', null, 'otherCaseworker')).toMatch(/row-level security/)
  expect(await choose('Hallo', null, 'scientist')).toMatch(/row-level security/)
})

const made = async () => ({
  by: 'Persoon caseworker',
  on: (await plansNow()).startedOn,
  again: null,
  contact: { name: 'Persoon caseworker', phone: '06 12 34 56 78' },
  numbers: startLines,
  hide: await world.as('caseworker', ({ tx }) => secretsHidden(tx, caseId)),
})
const read = (pdf: Buffer | null) => pdf?.toString('latin1') ?? ''
const pages = (pdf: string) => pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length

test('the paper tells what the family page tells: not who told what, no secret address', async () => {
  const plan = await plansNow()
  const [situation] = plan.situations
  if (situation) situation.consequence = 'Bel de kruidenhof, of ga naar ELDERS AAN ZEE.'
  const words = JSON.stringify(planPaper(plan, 'Petra Bakker', await made()).blocks)
  expect(words).toContain('Bel de [geheim], of ga naar [geheim].')
  expect(words).toContain('Niemand slaat.')
  expect(words).not.toMatch(/gooide papa een bord|drank|kruidenhof/i)
  const fridge = JSON.stringify(fridgePaper(plan, await made()))
  expect(fridge).toContain('Oma bellen als het spannend wordt')
  expect(fridge, 'who comes in need not read what is unsafe').not.toMatch(/geslagen|slaat|Petra Bakker, /)
})

test('every paper is tagged, speaks Dutch, and large print is 18 points', async () => {
  const paper = planPaper(await plansNow(), 'Petra Bakker', await made())
  const [plain, large] = [read(writePdf(paper)), read(writePdf({ ...paper, letters: largePrint }))]
  const fridge = read(writeOnePage(fridgePaper(await plansNow(), await made()), fridgeLetters))
  for (const pdf of [plain, large, fridge]) {
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/s)
    expect(pdf).toMatch(/\/Lang \(nl/)
    expect(pdf).toContain('pdfuaid')
  }
  expect(pages(large)).toBeGreaterThan(pages(plain) ?? 0)
  expect(pages(fridge)).toBe(1)
})

test('what does not fit on one page is not made smaller than one can read', async () => {
  const plan = await plansNow()
  const [situation] = plan.situations
  const [agreement] = situation?.agreements ?? []
  if (situation && agreement)
    situation.agreements = Array.from({ length: 40 }, () => ({ ...agreement, what: 'woord '.repeat(40) }))
  expect(writeOnePage(fridgePaper(plan, await made()), fridgeLetters)).toBeNull()
})

test('a picture on paper says what it shows to who cannot see it, and the paper bears no name of a child', async () => {
  const paper = picturePaper(
    [{ id: '1', agreementId, picture: 'phone', words: 'Ik bel oma.\u{1F600}' }],
    await made(),
  )
  const pdf = read(writePdf(paper))
  expect(pdf).toMatch(/\/Alt \(bellen\)/)
  expect(pdf).toContain('/Figure')
  expect(JSON.stringify(paper)).not.toContain('Sofie')
  expect(named(await plansNow(), 'Sofie').name).toContain('Sofie')
})
