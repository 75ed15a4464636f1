import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { gather } from '#src/platform/database/gather.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { challengesIn, raiseChallenge } from '../challenge/store.server.ts'
import { createPerson, joinHousehold, peopleIn } from '../household-member/store.server.ts'
import { analysisCalls } from './calls.ts'
import type { AnalysisInput } from './rules.ts'
import { analysesIn, analysisCallsPiece, recordView, writeAnalysis } from './store.server.ts'

let world: World
let caseId: string
let mother: string
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase()
  const people = await world.as('caseworker', ({ tx }) => peopleIn(tx, caseId))
  mother = people.find(one => one.givenName === 'Petra')?.id ?? ''
})
afterAll(() => world.close())

const line = { words: 'De ouders schreeuwen.', kind: 'fact' as const, source: 'de buren' }
const input = (changes: Partial<AnalysisInput> = {}): AnalysisInput => ({
  story: 'Zij kregen nooit de tijd.',
  goingOn: [line],
  causes: [line],
  risks: [line],
  strengths: [line],
  helps: [],
  people: [mother],
  noFamilyReason: undefined,
  colleagues: [world.accounts.caseworker],
  others: undefined,
  madeOn: day('2025-11-20'),
  whyChanged: undefined,
  version: 0,
  ...changes,
})
const write = (who: CastKey, changes: Partial<AnalysisInput> = {}, latest = 0, of = caseId) =>
  world.as(who, ({ tx, actor }) =>
    writeAnalysis(tx, actor, of, input({ version: latest, ...changes }), latest),
  )
const all = (who: CastKey = 'caseworker') => world.as(who, ({ tx }) => analysesIn(tx, caseId))
const callsOf = (who: CastKey) =>
  world.as(who, async ({ tx, actor }) => {
    const { facts } = await gather(tx, { facts: analysisCallsPiece(actor.accountId) })
    return analysisCalls(facts).map(call => call.title)
  })
const brokenBy = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )

test('of two people who write the first version at once, the second hears of it and nothing is lost', async () => {
  const id = await write('caseworker')
  expect(await brokenBy(write('scientist'))).toBe('shared_analysis_follows')
  expect((await all()).map(one => [one.id, one.number, one.writtenByName])).toEqual([
    [id, 1, 'Persoon caseworker'],
  ])
  expect(await write('scientist', { version: 7 }, 1)).toBe(null)
})

test('a change makes the next version and leaves the one before as it was', async () => {
  await write('scientist', { story: 'Nu anders.', whyChanged: 'Het begon opnieuw.' }, 1)
  const versions = await all()
  expect(versions.map(one => [one.number, one.story, one.family.map(who => who.name)])).toEqual([
    [2, 'Nu anders.', ['Petra Bakker']],
    [1, 'Zij kregen nooit de tijd.', ['Petra Bakker']],
  ])
  const rewrite = world.owner.updateTable('shared_analysis').set({ story: 'Zo was het' }).execute()
  await expect(rewrite).rejects.toThrow(/append-only/)
})

test('nobody adds a line to a version afterwards', async () => {
  const [latest] = await all()
  const add = (on: string) =>
    world.as(
      'scientist',
      ({ tx }) =>
        sql`insert into shared_analysis_line (analysis_id, place, region_id, case_id, part, kind, words)
          values (${latest?.id}, 40, ${world.regionId}, ${caseId}, 'risk', 'question', 'Nog iets')`.execute(
          tx,
        ),
      on,
    )
  await expect(add('2025-11-21')).rejects.toThrow(/row-level security/)
})

test.each([
  ['somebody of another household', () => ({ people: [world.regionId] })],
  ['a colleague who is not of the team', () => ({ colleagues: [world.accounts.otherCaseworker] })],
])('%s did not take part', async (_, changes) => {
  const tried = write('caseworker', { ...changes(), whyChanged: 'x' }, 2)
  expect(await brokenBy(tried)).toBe('shared_analysis_people')
})

test('a colleague of another household reads nothing of it and writes nothing there', async () => {
  expect(await all('otherCaseworker')).toEqual([])
  for (const latest of [0, 2])
    await expect(write('otherCaseworker', { whyChanged: latest ? 'x' : undefined }, latest)).rejects.toThrow(
      /row-level security/,
    )
})

test('the own words of the mother stand beside the version, and an unborn child has none', async () => {
  const [latest] = await all()
  const analysis = { id: latest?.id ?? '', caseId }
  const told = (personId: string) =>
    world.as('caseworker', ({ tx, actor }) =>
      recordView(tx, actor, analysis, {
        personId,
        words: 'Er staat niet dat ik bang ben.',
        howTold: 'Aan tafel',
        toldOn: day('2025-11-20'),
      }),
    )
  await told(mother)
  expect((await all())[0]?.views.map(view => [view.name, view.words])).toEqual([
    ['Petra Bakker', 'Er staat niet dat ik bang ben.'],
  ])
  const unborn = await world.as('caseworker', async ({ tx, actor, today }) => {
    const none = { givenName: undefined, familyName: undefined, birthDate: undefined, sex: undefined }
    const id = await createPerson(tx, actor.regionId, { ...none, expectedOn: day('2026-02-01') })
    await joinHousehold(tx, actor.regionId, caseId, id, 'child', { home_id: null, lives: 'here' }, today)
    return id
  })
  expect(await brokenBy(told(unborn))).toBe('shared_analysis_view_is_told')
})

test('a new version calls a scientist who did not write it, until somebody challenged it', async () => {
  const raise = (id: string) =>
    world.as('scientist', ({ tx, actor }) => raiseChallenge(tx, actor, caseId, 'Wat zien de kinderen?', id))
  const own = (await all())[0]?.id ?? ''
  expect(await callsOf('scientist')).toEqual([])
  expect(await brokenBy(raise(own))).toBe('challenge_is_of_others_work')
  const id = (await write('caseworker', { whyChanged: 'Samen nagelezen.' }, 2)) ?? ''
  expect(await callsOf('caseworker')).toEqual([])
  expect(await callsOf('scientist')).toEqual([
    'Er is een verklarende analyse zonder tegenspraak. Kijk onafhankelijk mee',
  ])
  await raise(id)
  expect(await callsOf('scientist')).toEqual([])
  const [challenge] = await world.as('caseworker', ({ tx }) => challengesIn(tx, [caseId]))
  expect(challenge).toMatchObject({ analysisId: id, analysisNumber: 3 })
})

test('a challenge is about a version of the same household', async () => {
  const elsewhere = await world.openCase()
  const [latest] = await all()
  const tried = world.as('scientist', ({ tx, actor }) =>
    raiseChallenge(tx, actor, elsewhere, 'Waarom?', latest?.id),
  )
  expect(await brokenBy(tried)).toBe('challenge_analysis_id_case_id_fkey')
})
