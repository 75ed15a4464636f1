import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { backUp } from '#src/keeping/backup/backup.server.ts'
import { piecesOf } from '#src/keeping/backup/pieces.server.ts'
import { endKeys } from '#src/keeping/sealed/end-keys.server.ts'
import { readKeys } from '#src/keeping/sealed/household-keys.server.ts'
import { day } from '#src/kernel/day.ts'
import { openFamilyPages } from '#tests/support/family.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { addFile } from '../file/store.server.ts'
import { writePiece } from '../journal/store.server.ts'
import {
  closedFiles,
  destroyHousehold,
  endProposal,
  holdHousehold,
  liftHold,
  proofs,
  propose,
} from './store.server.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
const word = 'Zonnebloemzaad'
const keepers = { one: 'privacyOfficer', other: 'administrator' } as const
const locks = (folder: string) => ({ key: Buffer.alloc(32, 7), keysFile: join(folder, 'sleutels') })

let world: World
let folder: string
beforeAll(async () => {
  world = await freshWorld()
  folder = mkdtempSync(join(tmpdir(), 'toekomsttuin-bewaren-'))
})
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A household that was closed on a day, with these bases; nothing else happened. */
async function closed(on: string, bases: string[], name = 'Gesloten'): Promise<string> {
  const id = await world.openCase('caseworker', { name, legalBasis: ['youth-act'] }, '2024-11-01')
  await world.owner.transaction().execute(async tx => {
    await sql`update contact_person set during = '[2000-01-01,)' where case_id = ${id}`.execute(tx)
    await sql`update household_case set opened_on = '2000-01-01', first_signal_on = '2000-01-01', legal_basis = ${bases}, closed_on = ${on}
      where id = ${id}`.execute(tx)
  })
  return id
}
const fileOf = async (id: string, who: CastKey = keepers.one) =>
  (await world.as(who, ({ tx }) => closedFiles(tx))).find(one => one.id === id)
const proposes = (id: string, who: CastKey = keepers.one) =>
  world.as(who, ({ tx }) => propose(tx, id, 'De termijn is voorbij.'))
const destroys = async (id: string, who: CastKey, number?: string) => {
  const file = await fileOf(id)
  return world.as(who, ({ tx }) =>
    destroyHousehold(tx, file?.proposal?.id ?? id, number ?? file?.number ?? ''),
  )
}
const broken = (constraint: string) => ({ constraint })

test.each([
  ['2005-11-20', ['youth-act'], '2025-11-20', 'youth-act'],
  ['2005-11-20', ['social-support-act', 'youth-act'], '2025-11-20', 'youth-act'],
  ['2020-11-20', ['social-support-act'], '2025-11-20', 'never-adopted'],
  // Sofie was born on 1 June 2015: she is 18 on 1 June 2033.
  ['2005-11-20', ['safe-home-task'], '2033-06-01', 'safe-home-task'],
  ['2005-11-20', ['court-measure', 'youth-act'], '2063-06-01', 'court-measure'],
])('closed on %s by %j: to be destroyed from %s, by %s', async (on, bases, dueOn, ground) => {
  expect(await fileOf(await closed(on, bases))).toMatchObject({ dueOn, ground, held: false })
})

test('without a day of birth nothing that hangs on it is ever due, and what runs has no term', async () => {
  const id = await closed('2001-01-01', ['court-measure'])
  await sql`update person p set birth_date = null from household_member m where m.person_id = p.id and m.case_id = ${id}
    and m.family_role = 'child'`.execute(world.owner)
  expect(await fileOf(id)).toMatchObject({ dueOn: null })
  await expect(proposes(id)).rejects.toMatchObject(broken('retention_due'))
  const running = await world.openCase()
  expect(await fileOf(running)).toBeUndefined()
  await expect(proposes(running)).rejects.toMatchObject(broken('retention_runs'))
})

test('who is kept out of a household finds its file nowhere, and has no say in it', async () => {
  const id = await closed('2004-02-01', ['youth-act'], 'Bekend')
  await sql`insert into exclusion (region_id, case_id, account_id, asked_by, why, set_by)
    values (${world.regionId}, ${id}, ${world.accounts[keepers.other]}, 'family', 'Is familie.', ${world.accounts.caseworker})`.execute(
    world.owner,
  )
  await expect(proposes(id, keepers.other)).rejects.toMatchObject({ code: '42501' })
  await proposes(id)
  expect(await fileOf(id, keepers.other)).toBeUndefined()
  await expect(destroys(id, keepers.other)).rejects.toMatchObject({ code: '42501' })
})

test('what another region calls by the same name stays when a household goes', async () => {
  const id = await closed('2004-03-01', ['youth-act'], word)
  await sql`with other as (insert into region (slug, name) values ('elders', 'Elders') returning id)
    insert into household_import (region_id, parts, made_by)
    select o.id, jsonb_build_object('name', ${word}::text), ${world.accounts.caseworker}::uuid from other o`.execute(
    world.owner,
  )
  await proposes(id)
  await destroys(id, keepers.other)
  const { rows } = await sql`select 1 from household_import`.execute(world.owner)
  expect(rows).toHaveLength(1)
  await sql`delete from household_import`.execute(world.owner)
})

test('only who keeps the files sees or does any of it, two of them, with the number, and not under a stop', async () => {
  const id = await closed('2004-01-01', ['youth-act'])
  expect(await world.as('caseworker', ({ tx }) => closedFiles(tx))).toEqual([])
  await expect(proposes(id, 'projectLeader')).rejects.toMatchObject({ code: '42501' })
  await proposes(id)
  await expect(proposes(id)).rejects.toMatchObject(broken('one_open_proposal'))
  await expect(destroys(id, keepers.one)).rejects.toMatchObject(broken('retention_needs_two'))
  await expect(destroys(id, keepers.other, 'iets anders')).rejects.toMatchObject(broken('retention_number'))
  await expect(destroys(id, 'caseworker')).rejects.toMatchObject({ code: '42501' })
  await world.as(keepers.one, ({ tx }) => holdHousehold(tx, id, { why: 'Er loopt een zaak.' }))
  await expect(destroys(id, keepers.other)).rejects.toMatchObject(broken('legal_hold_stops'))
  const [hold] = (await fileOf(id))?.holds ?? []
  const lift = (who: CastKey) => world.as(who, ({ tx }) => liftHold(tx, hold?.id ?? '', 'De zaak is klaar.'))
  await expect(lift(keepers.one)).rejects.toMatchObject(broken('legal_hold_needs_two'))
  await lift(keepers.other)
  const { proposal } = (await fileOf(id)) ?? {}
  await world.as(keepers.other, ({ tx }) => endProposal(tx, proposal?.id ?? '', 'Eerst nakijken.'))
  await expect(destroys(id, keepers.other)).rejects.toMatchObject({ code: '42501' })
  await world.as(keepers.one, ({ tx }) =>
    holdHousehold(tx, id, { why: 'Tot het archief keek.', until: day('2025-11-20') }),
  )
  expect(await fileOf(id)).toMatchObject({ held: true })
  const later = await world.as(keepers.one, ({ tx }) => closedFiles(tx), '2025-11-21')
  expect(later.find(one => one.id === id)).toMatchObject({ held: false })
})

/** Everywhere in the database where one of these words or ids stands. */
async function whereStands(words: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select c.relname::text as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`.execute(world.owner)
  const found: string[] = []
  for (const { name } of rows) {
    const hits =
      await sql`select 1 from ${sql.table(name)} t where to_jsonb(t)::text ~* ${words.join('|')} limit 1`.execute(
        world.owner,
      )
    if (hits.rows.length > 0) found.push(name)
  }
  return found
}
/** Every id of a row that tells of the household, and of its people and their accounts. */
async function idsOf(caseId: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select a.attrelid::regclass::text as name from pg_attribute a
    where a.attname = 'id' and a.atttypid = 'uuid'::regtype and a.attrelid in (select household_tables())`.execute(
    world.owner,
  )
  const ids = [caseId]
  for (const { name } of rows) {
    const found = await sql<{
      id: string
    }>`select id from ${sql.table(name)} where case_id = ${caseId}`.execute(world.owner)
    ids.push(...found.rows.map(row => row.id))
  }
  return ids
}

test('what is destroyed is gone from every table, from the files, and from a backup of before', async () => {
  const other = await world.openCase('caseworker', { name: 'Ander huishouden' }, '2024-11-01')
  const id = await closed('2004-01-01', ['youth-act'], word)
  const mother = await openFamilyPages(world, id, 'Petra')
  const [shared] = (
    await sql<{
      id: string
    }>`select m.person_id as id from household_member m join person p on p.id = m.person_id
      where m.case_id = ${id} and p.given_name = 'Kees'`.execute(world.owner)
  ).rows
  await sql`insert into household_member select (jsonb_populate_record(m, jsonb_build_object('case_id', ${other}::uuid, 'home_id', null))).*
    from household_member m where m.case_id = ${id} and m.person_id = ${shared?.id ?? ''}`.execute(
    world.owner,
  )
  await world.as('caseworker', async ({ tx, actor }) => {
    const piece = {
      kind: 'visit' as const,
      happenedOn: day('2025-03-10'),
      about: [],
      spokeWith: [mother.personId],
    }
    await writePiece(tx, actor, id, { ...piece, words: word })
    const letter = {
      kind: 'letter' as const,
      title: word,
      datedOn: day('2025-03-11'),
      about: [mother.personId],
    }
    const taken = { format: 'txt' as const, bytes: Buffer.from(word), hadTraces: false, isClean: true }
    await addFile(tx, actor, id, letter, { ...taken, houseKey: Buffer.alloc(32, 7) })
  })
  const file = await fileOf(id)
  await sql`insert into outbox_event (region_id, name, ids) select region_id, 'x', jsonb_build_object('caseId', id) from household_case
    where id = ${id}`.execute(world.owner)
  await sql`insert into observation_invitation (region_id, account_id, pseudonym, garden_id, consultation_id)
    select region_id, opened_by, pseudonym, garden_id, uuidv7() from household_case where id = ${id}`.execute(
    world.owner,
  )
  await sql`insert into form_receipt (account_id, token, location) values (${world.accounts.caseworker}, uuidv7(), ${`/huishoudens/${id}`})`.execute(
    world.owner,
  )
  const ids = [...(await idsOf(id)), mother.personId, mother.accountId]
  const before = join(folder, 'ervoor.backup')
  await backUp(world.owner, before, locks(folder), new Date('2025-11-20T12:00:00Z'))

  await proposes(id)
  const proofId = await destroys(id, keepers.other)
  expect(await whereStands([word])).toEqual([])
  expect(await whereStands(ids)).toEqual(['erased_household', 'household_destruction'])
  expect(await whereStands([file?.number ?? ''])).toEqual(['household_destruction'])
  expect(await whereStands([shared?.id ?? ''])).toEqual(
    expect.arrayContaining(['household_member', 'person']),
  )

  const proof = async () =>
    (await world.as(keepers.one, ({ tx }) => proofs(tx).execute())).find(one => one.id === proofId)
  expect(await proof()).toMatchObject({
    number: file?.number,
    ground: 'youth-act',
    proposedBy: 'Persoon privacyOfficer',
    confirmedBy: 'Persoon administrator',
    peopleStayed: 1,
    keyGoneOn: null,
    counts: { journal_version: 1, file: 1, household_member: 3 },
  })
  expect(await endKeys(world.owner, locks(folder), new Date('2025-11-21T12:00:00Z'))).toBe(1)
  expect(await proof()).toMatchObject({ keyGoneOn: '2025-11-21' })

  // What restoring reads: all that the backup of before still opens.
  const rows: string[] = []
  const { key, keysFile } = locks(folder)
  for await (const piece of piecesOf(before, key, readKeys(keysFile, key)))
    if (piece.kind === 'rows') rows.push(...piece.rows)
  const all = rows.join('\n')
  expect(all).not.toContain(word)
  expect(all).not.toContain(mother.personId)
  expect(all).toContain('Ander huishouden')
})
