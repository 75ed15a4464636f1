import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { asNobody, brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { peopleIn } from '../household-member/store.server.ts'
import { readersOf, releaseFile, withdrawRelease } from './release/store.server.ts'
import { bytesOf, opensFileKeys, releasedBytes } from './sealed/store.server.ts'
import { addFile, filesIn, recordScan, releasedFiles, withdrawFile } from './store.server.ts'

const houseKey = randomBytes(32)
const letter = Buffer.from('Beste ouders, Sofie is jarig.')
/** More than one part. */
const long = Buffer.concat([letter, randomBytes(520 * 1024)])

let world: World
let caseId: string
let petra: FamilyMember
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  caseId = await world.openCase('caseworker', {}, '2025-09-01')
  petra = await openFamilyPages(world, caseId, 'Petra')
})

type Changes = { about?: string[]; isClean?: boolean; datedOn?: string; bytes?: Buffer }
const add = (
  { about = [], isClean = true, datedOn = '2025-11-18', bytes = letter }: Changes = {},
  who: CastKey = 'caseworker',
) =>
  world.as(who, ({ tx, actor }) =>
    addFile(
      tx,
      actor,
      caseId,
      { kind: 'letter', title: 'Brief van school', datedOn: day(datedOn), about },
      { format: 'pdf', bytes, hadTraces: false, isClean, houseKey },
    ),
  )
const read = (fileId: string, who: CastKey = 'scientist') =>
  world.as(who, ({ tx }) => bytesOf(tx, houseKey, caseId, fileId))
const release = (fileId: string, who: CastKey = 'caseworker') =>
  world.as(who, ({ tx, actor }) => releaseFile(tx, actor, caseId, fileId, petra.personId))
const withdraw = (fileId: string) =>
  world.as('caseworker', ({ tx, actor }) => withdrawFile(tx, actor, caseId, fileId, 'Hoort bij een ander'))
const petraSees = (bytes = letter) =>
  petra.as(async ({ tx }) => {
    const files = await releasedFiles(tx)
    return Promise.all(files.map(async file => (await releasedBytes(tx, houseKey, file))?.equals(bytes)))
  })
const brokenBy = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? (error as { code?: string }).code ?? String(error),
  )

test('the team reads a letter back as it was; in the database nobody reads it', async () => {
  const fileId = await add({ bytes: long })
  expect((await read(fileId))?.equals(long)).toBe(true)
  const kept = await world.owner
    .selectFrom('file_part')
    .where('file_id', '=', fileId)
    .select('bytes')
    .orderBy('number')
    .execute()
  expect(kept).toHaveLength(2)
  expect(Buffer.concat(kept.map(one => one.bytes)).includes('Beste ouders')).toBe(false)
})

test('somebody of no household of theirs neither sees, reads, adds nor withdraws a letter', async () => {
  const fileId = await add()
  expect(await world.as('otherCaseworker', ({ tx }) => filesIn(tx, caseId))).toEqual([])
  expect(await read(fileId, 'otherCaseworker')).toBeNull()
  expect(await brokenBy(add({}, 'otherCaseworker'))).toBe('42501')
  const wipe = world.as('otherCaseworker', ({ tx, actor }) => withdrawFile(tx, actor, caseId, fileId, 'Weg'))
  expect(await brokenBy(wipe)).toBe('42501')
})

test('bytes are put under no letter of somebody else, nor under one that came before', async () => {
  const fileId = await add()
  const slip = (who: CastKey, on?: string) =>
    world.as(
      who,
      ({ tx, actor }) =>
        tx
          .insertInto('file_part')
          .values({
            file_id: fileId,
            number: 9,
            region_id: actor.regionId,
            case_id: caseId,
            bytes: letter.subarray(0, 9),
          })
          .execute(),
      on,
    )
  expect(await brokenBy(slip('scientist'))).toBe('42501')
  expect(await brokenBy(slip('caseworker', '2025-11-21'))).toBe('42501')
})

test('a letter is about people of its own household, and of a day that was', async () => {
  const elsewhere = await world.openCase('otherCaseworker')
  const [stranger] = await world.as('otherCaseworker', ({ tx }) => peopleIn(tx, elsewhere))
  expect(await brokenBy(add({ about: [stranger?.id ?? ''] }))).toBe('file_people')
  expect(await brokenBy(add({ datedOn: '2025-11-21' }))).toBe('42501')
  await add({ about: [petra.personId] })
  const [file] = await world.as('scientist', ({ tx }) => filesIn(tx, caseId))
  expect(file).toMatchObject({ about: ['Petra'], addedByName: 'Persoon caseworker', scan: 'clean' })
})

test('a family member sees nothing until it is released, to this person, and no longer than that', async () => {
  const fileId = await add({ bytes: long })
  expect(await petraSees()).toEqual([])
  const behind = petra.as(({ tx }) => releasedBytes(tx, houseKey, { fileId, caseId }))
  expect(await behind).toBeNull()
  await release(fileId)
  expect(await petraSees(long)).toEqual([true])
  const kees = await openFamilyPages(world, caseId, 'Kees')
  expect(await kees.as(({ tx }) => releasedFiles(tx))).toEqual([])
  const tables = petra.as(async ({ tx }) =>
    Promise.all(
      (['file', 'file_part', 'file_key'] as const).map(table =>
        tx.selectFrom(table).select('case_id').execute(),
      ),
    ),
  )
  expect(await tables).toEqual([[], [], []])
  await world.as('caseworker', ({ tx, actor }) => withdrawRelease(tx, actor, caseId, fileId, petra.personId))
  expect(await petraSees()).toEqual([])
})

test('only the closest release a letter, and only one in which no virus was found', async () => {
  const unscanned = await add({ isClean: false })
  expect(await brokenBy(release(unscanned))).toBe('file_found_clean')
  expect(await brokenBy(release(unscanned, 'scientist'))).toBe('42501')
  await world.as('caseworker', ({ tx, actor }) => recordScan(tx, actor, caseId, unscanned, 'clean'))
  expect(await brokenBy(release(unscanned))).toBe('went through')
  expect(await brokenBy(release(unscanned))).toBe('released_once')
})

test('a letter with a virus is opened by nobody', async () => {
  const fileId = await add({ isClean: false })
  await world.as('caseworker', ({ tx, actor }) => recordScan(tx, actor, caseId, fileId, 'infected'))
  expect(await read(fileId)).toBeNull()
  expect(await brokenBy(release(fileId))).toBe('file_found_clean')
})

test('what is withdrawn is gone for everybody at once; that it was there, and why it went, stays', async () => {
  const fileId = await add()
  await release(fileId)
  await withdraw(fileId)
  expect(await petraSees()).toEqual([])
  expect(await read(fileId)).toBeNull()
  expect(await world.as('caseworker', ({ tx }) => readersOf(tx, caseId, fileId))).toEqual([])
  const [file] = await world.as('scientist', ({ tx }) => filesIn(tx, caseId))
  expect(file?.withdrawal).toMatchObject({ reason: 'Hoort bij een ander', byName: 'Persoon caseworker' })
  expect(await brokenBy(withdraw(fileId))).toBe('file_withdrawal_pkey')
  expect(await brokenBy(release(fileId))).toBe('file_not_withdrawn')
})

test('when the key of a household is destroyed, its letters can be read by nobody and none are added', async () => {
  const fileId = await add()
  await release(fileId)
  const other = await world.openCase('caseworker')
  await sql`select destroy_file_key(${caseId}::uuid)`.execute(world.owner)
  expect(await read(fileId)).toBeNull()
  expect(await petra.as(({ tx }) => releasedBytes(tx, houseKey, { fileId, caseId }))).toBeNull()
  expect(await brokenBy(add())).toContain('erased')
  caseId = other
  expect((await read(await add()))?.equals(letter)).toBe(true)
  expect(
    await brokenBy(
      world.as('caseworker', ({ tx }) => sql`select destroy_file_key(${other}::uuid)`.execute(tx)),
    ),
  ).toBe('42501')
})

test('the house sees at its start that another key was given', async () => {
  await add()
  const fits = (key: Buffer) => asNobody(world.app, new Date(), tx => opensFileKeys(tx, key))
  expect(await fits(houseKey)).toBe(true)
  expect(await fits(randomBytes(32))).toBe(false)
})
