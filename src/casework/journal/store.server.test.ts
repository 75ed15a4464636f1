import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { gather } from '#src/platform/database/gather.ts'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { journalCalls } from './overview/calls.ts'
import { journalCallsPiece, journalPiece } from './overview/store.server.ts'
import { ownViews, readView, releasedJournal, tellOwnView, viewsOf } from './own-view/store.server.ts'
import { peopleWithPages, readersOf, releasePiece, withdrawPiece } from './release/store.server.ts'
import type { Filter, PieceInput } from './rules.ts'
import {
  correctPiece,
  draftsIn,
  keepDraft,
  piecesIn,
  removeDraft,
  versionsOf,
  writePiece,
} from './store.server.ts'

let world: World
let caseId: string
let mother: FamilyMember
let father: FamilyMember
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  mother = await openFamilyPages(world, caseId, 'Petra')
  father = await openFamilyPages(world, caseId, 'Kees')
})
afterAll(() => world.close())

const input = (words: string, changes: Partial<PieceInput> = {}): PieceInput => ({
  kind: 'visit',
  spokeWith: [mother.personId],
  about: [],
  words,
  happenedOn: day('2025-03-10'),
  ...changes,
})
const write = (words: string, changes: Partial<PieceInput> = {}, who: CastKey = 'caseworker', on?: string) =>
  world.as(who, ({ tx, actor }) => writePiece(tx, actor, caseId, input(words, changes)), on)
const versions = (entryId: string, who: CastKey = 'caseworker') =>
  world.as(who, ({ tx }) => versionsOf(tx, caseId, entryId))
const newest = async (entryId: string) => {
  const [piece] = await versions(entryId)
  if (!piece) throw new Error('not there')
  return piece
}
const correct = async (
  entryId: string,
  words: string,
  changes: Partial<PieceInput> = {},
  who: CastKey = 'caseworker',
) => {
  const piece = await newest(entryId)
  const correction = { ...input(words, changes), correctionReason: 'Dat klopte niet', version: piece.number }
  return world.as(who, ({ tx, actor }) => correctPiece(tx, actor, piece, correction))
}
const release = async (entryId: string, to: FamilyMember, who: CastKey = 'caseworker') => {
  const piece = await newest(entryId)
  return world.as(who, ({ tx, actor }) => releasePiece(tx, actor, piece, to.personId))
}
const withdraw = (entryId: string, from: FamilyMember) =>
  world.as('caseworker', ({ tx, actor }) => withdrawPiece(tx, actor, caseId, entryId, from.personId))
const reads = async (who: FamilyMember) =>
  (await who.as(({ tx }) => releasedJournal(tx, caseId))).map(piece => piece.words)
const brokenBy = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )
const everything: Filter = { kind: null, personId: null, words: '', page: 1, waiting: false }
const list = (filter: Partial<Filter>, who: CastKey = 'caseworker') =>
  world.as(who, async ({ tx }) =>
    (await piecesIn(tx, caseId, { ...everything, ...filter })).map(one => one.words),
  )

test('the team reads what was written, and nobody of the family until it is released to that person', async () => {
  const entryId = await write('Petra vertelde over haar moeder.')
  expect(await list({}, 'scientist')).toContain('Petra vertelde over haar moeder.')
  expect([await reads(mother), await reads(father)]).toEqual([[], []])
  await release(entryId, mother)
  expect([await reads(mother), await reads(father)]).toEqual([['Petra vertelde over haar moeder.'], []])
  await withdraw(entryId, mother)
  expect(await reads(mother)).toEqual([])
})

test('a correction keeps what stood there, and reaches the family only when it is released anew', async () => {
  const entryId = await write('Zij wil verhuizen.')
  await release(entryId, mother)
  expect(await correct(entryId, 'Zij wil misschien verhuizen.')).toBe(true)
  expect(await reads(mother)).toEqual(['Zij wil verhuizen.'])
  const kept = await versions(entryId)
  expect(kept.map(one => [one.number, one.words, one.correctionReason, one.writtenByName])).toEqual([
    [2, 'Zij wil misschien verhuizen.', 'Dat klopte niet', 'Persoon caseworker'],
    [1, 'Zij wil verhuizen.', null, 'Persoon caseworker'],
  ])
  await release(entryId, mother)
  const [now, ...more] = await mother.as(({ tx }) => releasedJournal(tx, caseId))
  expect([now?.words, now?.corrected, more]).toEqual(['Zij wil misschien verhuizen.', true, []])
  await withdraw(entryId, mother)
  expect(await reads(mother)).toEqual([])
})

test('whoever first reads the second version does not learn that there was another', async () => {
  const entryId = await write('Eerste')
  await correct(entryId, 'Tweede')
  await release(entryId, father)
  expect(await father.as(({ tx }) => releasedJournal(tx, caseId))).toMatchObject([
    { words: 'Tweede', corrected: false },
  ])
  await withdraw(entryId, father)
})

test('only the newest version is released, never what is for the team, and only by those closest', async () => {
  const entryId = await write('Oud')
  const old = await newest(entryId)
  await correct(entryId, 'Nieuw')
  const releaseOld = world.as('caseworker', ({ tx, actor }) => releasePiece(tx, actor, old, mother.personId))
  expect(await brokenBy(releaseOld)).toBe('journal_newest_version')
  const secret = await write('Dit brengt haar in gevaar', { teamReason: 'Vader leest mee op haar telefoon' })
  expect(await brokenBy(release(secret, mother))).toBe('journal_team_only')
  expect(await brokenBy(release(entryId, mother, 'scientist'))).toMatch(/not theirs/)
  await release(entryId, mother)
  expect(await brokenBy(release(entryId, mother))).toBe('released_once')
  await withdraw(entryId, mother)
})

test('what becomes for the team only stays readable in its earlier version until that is taken back', async () => {
  const entryId = await write('Mocht eerst')
  const { id: released } = await newest(entryId)
  await release(entryId, mother)
  await correct(entryId, 'Mag niet meer', { teamReason: 'Er is nieuw gevaar' })
  expect(await reads(mother)).toEqual(['Mocht eerst'])
  const readers = await world.as('caseworker', ({ tx }) => readersOf(tx, caseId, entryId))
  expect(readers.map(one => [one.name, one.thingId])).toEqual([['Petra', released]])
  expect(await withdraw(entryId, mother)).toBe(true)
  expect(await reads(mother)).toEqual([])
})

test('a piece is corrected by who wrote it or by the contact person, and by nobody else', async () => {
  const theirs = await write('Van de gedragswetenschapper', {}, 'scientist')
  expect(await correct(theirs, 'Beter', {}, 'caseworker')).toBe(true)
  expect(await correct(theirs, 'Nog beter', {}, 'scientist')).toBe(true)
  const ours = await write('Van de contactpersoon')
  expect(await brokenBy(correct(ours, 'Anders', {}, 'scientist'))).toBe('journal_version_own')
})

test('of two who correct the same version the second is told', async () => {
  const entryId = await write('Begin')
  const seen = await newest(entryId)
  await correct(entryId, 'De eerste was sneller')
  const late = world.as('caseworker', ({ tx, actor }) =>
    correctPiece(tx, actor, seen, { ...input('Te laat'), correctionReason: 'Ook', version: 1 }),
  )
  expect(await brokenBy(late)).toBe('journal_version_follows')
})

test('nothing that was written is changed or removed, and nobody is named who is not of the household', async () => {
  const entryId = await write('Blijft staan')
  const change = world.owner
    .updateTable('journal_version')
    .set({ words: 'Anders' })
    .where('entry_id', '=', entryId)
  await expect(change.execute()).rejects.toThrow()
  await expect(
    world.owner.deleteFrom('journal_version').where('entry_id', '=', entryId).execute(),
  ).rejects.toThrow()
  const stranger = crypto.randomUUID()
  expect(await brokenBy(write('Over een ander', { about: [stranger] }))).toBe('journal_version_people')
})

test('outside the team nothing is read, written or released', async () => {
  const entryId = await write('Alleen ons team')
  expect(await list({}, 'otherCaseworker')).toEqual([])
  expect(await versions(entryId, 'otherCaseworker')).toEqual([])
  await expect(write('Binnendringer', {}, 'otherCaseworker')).rejects.toThrow(/row-level security/)
  await expect(release(entryId, mother, 'otherCaseworker')).rejects.toThrow()
  expect(await world.as('otherCaseworker', ({ tx }) => peopleWithPages(tx, caseId))).toEqual([])
})

test('the search knows Dutch: another form of a word is found, within this household', async () => {
  await write('De kinderen fietsten samen naar de zwemlessen in het dorp.', { kind: 'note', spokeWith: [] })
  const found = 'De kinderen fietsten samen naar de zwemlessen in het dorp.'
  expect(await list({ words: 'zwemles' })).toEqual([found])
  expect(await list({ words: 'kind fietsen' })).toEqual([found])
  expect(await list({ words: 'dorp -kinderen' })).toEqual([])
  expect(await list({ words: 'zwembad' })).toEqual([])
  expect(await list({ words: '"a & | !( :* \'' })).toEqual([])
})

test('the list shows one kind, one person, or what still waits', async () => {
  const waiting = await write('Wacht nog', { kind: 'phone', spokeWith: [father.personId] })
  expect(await list({ kind: 'phone' })).toEqual(['Wacht nog'])
  expect(await list({ personId: father.personId })).toEqual(['Wacht nog'])
  expect(await list({ waiting: true, kind: 'phone' })).toEqual(['Wacht nog'])
  await release(waiting, father)
  expect(await list({ waiting: true, kind: 'phone' })).toEqual([])
  await withdraw(waiting, father)
})

test('a draft is seen, changed and thrown away by who writes it alone', async () => {
  const typed = { spokeWith: [], about: [], words: 'Nog niet af' }
  const id = await world.as('caseworker', ({ tx, actor }) => keepDraft(tx, actor, caseId, undefined, typed))
  const again = await world.as('caseworker', ({ tx, actor }) =>
    keepDraft(tx, actor, caseId, id, { ...typed, words: 'Bijna af' }),
  )
  expect(again).toBe(id)
  const drafts = (who: CastKey) =>
    world.as(who, async ({ tx }) => (await draftsIn(tx, caseId)).map(draft => draft.typed.words))
  expect([await drafts('caseworker'), await drafts('scientist')]).toEqual([['Bijna af'], []])
  expect(await world.as('scientist', ({ tx }) => removeDraft(tx, caseId, id))).toBe(false)
  expect(await world.as('caseworker', ({ tx }) => removeDraft(tx, caseId, id))).toBe(true)
  expect(await drafts('caseworker')).toEqual([])
})

test('somebody’s own view stands beside what they read, waits for a reader, and is nobody else’s to see', async () => {
  const entryId = await write('Zij was boos.')
  await release(entryId, mother)
  const [piece] = await mother.as(({ tx }) => releasedJournal(tx, caseId))
  const versionId = piece?.versionId ?? ''
  const tell = (who: FamilyMember) =>
    who.as(({ tx, actor }) => tellOwnView(tx, actor, caseId, versionId, 'Ik was bang, niet boos.'))
  await tell(mother)
  await expect(tell(father)).rejects.toThrow(/row-level security/)
  expect(await father.as(({ tx }) => ownViews(tx, caseId))).toEqual([])
  const calls = () =>
    world.as('caseworker', async ({ tx, today }) => {
      const { journal } = await gather(tx, { journal: journalCallsPiece() })
      return journalCalls(journal, { today, journalReleaseDays: 90 }).map(call => [call.urgency, call.title])
    })
  expect(await calls()).toEqual([['now', 'Petra schrijft iets wat op gevaar kan wijzen. Lees het nu']])
  const [view] = await world.as('scientist', ({ tx }) => viewsOf(tx, caseId, entryId))
  await world.as('scientist', ({ tx, actor }) => readView(tx, actor, caseId, view?.id ?? ''))
  expect(await calls()).toEqual([])
  expect(await mother.as(({ tx }) => ownViews(tx, caseId))).toMatchObject([
    { versionId, readOn: '2025-11-20' },
  ])
  await withdraw(entryId, mother)
  expect(await mother.as(({ tx }) => ownViews(tx, caseId))).toMatchObject([
    { versionId: null, words: 'Ik was bang, niet boos.' },
  ])
})

test('Vandaag asks the contact person, and only that one, about what waited longer than the region finds good', async () => {
  const other = await world.openCase('caseworker', { name: 'Wachtenden' }, '2025-03-01')
  await openFamilyPages(world, other, 'Petra')
  await world.as(
    'caseworker',
    ({ tx, actor }) => writePiece(tx, actor, other, input('Lang geleden', { spokeWith: [], kind: 'note' })),
    '2025-11-05',
  )
  const callsFor = (who: CastKey, on: string) =>
    world.as(
      who,
      async ({ tx, today }) => {
        const { journal } = await gather(tx, { journal: journalCallsPiece() })
        const calls = journalCalls(journal, { today, journalReleaseDays: 14 })
        return calls.filter(call => call.caseId === other).map(call => call.title)
      },
      on,
    )
  expect(await callsFor('caseworker', '2025-11-19')).toEqual([])
  expect(await callsFor('caseworker', '2025-11-20')).toEqual([
    'Een stuk uit het contactjournaal wacht op vrijgeven',
  ])
  expect(await callsFor('scientist', '2025-11-20')).toEqual([])
  const { journal } = await world.as('caseworker', ({ tx }) => gather(tx, { journal: journalPiece(other) }))
  expect(journal).toMatchObject({ waiting: 1, drafts: 0, latest: [{ words: 'Lang geleden' }] })
})

type Deed = { kind: 'write' | 'correct' | 'hide' | 'release' | 'withdraw'; piece: number; reader: 0 | 1 }

/** Everything of any table and function that this person can read, as one text. */
const allThatReaches = (who: FamilyMember) =>
  who.as(async ({ tx }) => {
    const tables = await sql<{ name: string }>`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and has_table_privilege(c.oid, 'select')`.execute(tx)
    const allOf = ({ name }: { name: string }) => sql`select json_agg(t) as rows from ${sql.table(name)} t`
    const read = await sql`${sql.join(tables.rows.map(allOf), sql` union all `)}`.execute(tx)
    return JSON.stringify([await releasedJournal(tx, caseId), await ownViews(tx, caseId), read.rows])
  })

const deeds = fc.array(
  fc.record<Deed>({
    kind: fc.constantFrom('write', 'correct', 'hide', 'release', 'release', 'withdraw'),
    piece: fc.nat({ max: 2 }),
    reader: fc.constantFrom(0, 1),
  }),
  { minLength: 3, maxLength: 12 },
)

let said = 0
type Told = { entryId: string; words: string; hidden: boolean; readBy: [string | null, string | null] }

/** Does one thing with the pieces told so far, and keeps beside the product what each reader should find. */
async function doDeed(told: Told[], { kind, piece: index, reader }: Deed) {
  const who = [mother, father][reader] as FamilyMember
  const words = () => {
    said += 1
    return `woord${said}einde`
  }
  const piece = told[index % Math.max(told.length, 1)]
  if (kind === 'write' || !piece) {
    const text = words()
    told.push({ entryId: await write(text), words: text, hidden: false, readBy: [null, null] })
  } else if (kind === 'correct' || kind === 'hide') {
    const [text, hidden] = [words(), kind === 'hide']
    await correct(piece.entryId, text, hidden ? { teamReason: words() } : {})
    Object.assign(piece, { words: text, hidden })
  } else if (kind === 'release') {
    const outcome = await brokenBy(release(piece.entryId, who))
    if (outcome === 'went through') piece.readBy[reader] = piece.words
    else expect(outcome).toBe(piece.hidden ? 'journal_team_only' : 'released_once')
  } else {
    await withdraw(piece.entryId, who)
    piece.readBy[reader] = null
  }
}

test('whatever is written, corrected, released and taken back: each reads what was released, and not one word more', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async all => {
      const before = said
      const told: Told[] = []
      for (const one of all) await doDeed(told, one)
      for (const [reader, who] of [mother, father].entries()) {
        const reached = (await allThatReaches(who)).match(/woord\d+einde/g) ?? []
        const found = new Set(reached.filter(word => Number(word.replace(/\D/g, '')) > before))
        expect(found).toEqual(new Set(told.map(piece => piece.readBy[reader]).filter(Boolean)))
      }
      for (const piece of told) for (const who of [mother, father]) await withdraw(piece.entryId, who)
    }),
    { numRuns: 25 },
  )
}, 120_000)
