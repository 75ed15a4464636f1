import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, inject, test, vi } from 'vitest'
import { appliedTo, compareVersion, migrate, migrateWithin } from '#src/platform/database/migrate.ts'
import { openPglite } from '#src/platform/database/pglite.ts'
import { openPostgres } from '#src/platform/database/postgres.ts'
import type { Database, Tx } from '#src/platform/database/types.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { createDatabase } from '#tests/support/postgres-server.ts'

vi.setConfig({ testTimeout: 120_000 })

async function emptyDatabase(): Promise<Database> {
  const source = inject('databaseSource')
  if (source.engine === 'pglite') return openPglite()
  const url = await createDatabase(source.ownerUrl, `forward_${randomUUID().replaceAll('-', '')}`)
  return openPostgres(url, 1)
}

/** Every migration of today, in order, with what is in it. */
async function wholeHistory() {
  const today = await freshDatabase()
  return appliedTo(today.owner).finally(() => today.close())
}

const tellRegion = `
  insert into region (slug, name) values ('toen', 'Regio van toen');
  insert into organisation (region_id, name, kind) select id, 'Gemeente Verzonnendam', 'municipality' from region;
  insert into garden (region_id, organisation_id, name, active_since) select region_id, id, 'Verzonnendam', '2024-01-01' from organisation;
  insert into account (region_id, kind, name, organisation_id, started_on)
    select region_id, 'professional', n, id, '2024-01-01' from organisation, unnest(array['Consulent', 'Gedragswetenschapper']) n;
  insert into role_assignment (region_id, account_id, role, during) select region_id, id,
    case name when 'Consulent' then 'caseworker' else 'behavioural-scientist' end, '[2024-01-01,)' from account;`

/** A household as the core of it has been written down in every version; with a note where there were notes already. */
const tellHousehold = (name: string, withNote: boolean) => `
  insert into household_case (region_id, garden_id, responsible_organisation_id, pseudonym, name, origin, first_signal_on, opened_on, legal_basis, purpose, opened_by)
    select g.region_id, g.id, g.organisation_id, 'Eik ${name}', '${name}', 'caseworker', '2024-02-01', '2024-02-10', '{youth-act}', 'Samen veilig.', a.id
    from garden g, account a where a.name = 'Consulent';
  insert into contact_person (region_id, case_id, account_id, during) select c.region_id, c.id, c.opened_by, '[2024-02-10,)' from household_case c where c.name = '${name}';
  insert into case_involvement (region_id, case_id, account_id, part, capacity, task, during)
    select c.region_id, c.id, a.id, case a.name when 'Consulent' then 'contact-person' else 'team-member' end,
      case a.name when 'Consulent' then 'caseworker' else 'behavioural-scientist' end, 'werkt mee', '[2024-02-10,)'
    from household_case c, account a where c.name = '${name}';
  insert into person (region_id, given_name, family_name, birth_date, sex) select id, 'Sofie', '${name}', '2015-06-01', 'female' from region;
  insert into home (region_id, case_id, label, is_secret, town) select region_id, id, 'thuis', false, 'Verzonnendam' from household_case where name = '${name}';
  insert into household_member (case_id, person_id, region_id, family_role, home_id, lives, joined_on)
    select c.id, p.id, c.region_id, 'child', h.id, 'here', '2024-02-10' from household_case c, person p, home h
    where c.name = '${name}' and p.family_name = '${name}' and h.case_id = c.id;
  insert into audit_line (id, region_id, action, address, outcome, case_id) select 0, region_id, 'x', '/x', 'read', id from household_case where name = '${name}';
  perform seal_audit();
  ${
    withNote
      ? `insert into journal_version (region_id, case_id, entry_id, number, kind, happened_on, spoke_with, about, words, written_by)
    select region_id, id, gen_random_uuid(), 1, 'note', '2024-03-01', '{}', '{}', 'Rustig op school.', opened_by from household_case where name = '${name}';`
      : ''
  }`

/** At which versions something was written down. */
const moments: [until: string, tell: string][] = [
  ['0003-plan', tellRegion + tellHousehold('Vroeg', false)],
  ['0024-help-and-disclosure', tellHousehold('Later', true)],
  ['0057-rights-carried-out', tellHousehold('Laatst', true)],
]

const tables = [
  'household_case',
  'contact_person',
  'case_involvement',
  'person',
  'home',
  'household_member',
  'journal_version',
  'audit_line',
  'audit_seal',
  'account',
  'role_assignment',
]

/** What is written in these tables, of the columns that were there then. */
async function written(tx: Database | Tx, columns?: Record<string, string[]>) {
  const found: Record<string, unknown[]> = {}
  for (const table of tables) {
    const there = await sql<{ is: boolean }>`select to_regclass(${table}) is not null as is`.execute(tx)
    if (!there.rows[0]?.is) continue
    const { rows } = await sql<{ row: Record<string, unknown> }>`
      select to_jsonb(t) as row from ${sql.table(table)} t order by to_jsonb(t) ->> 'id', t::text`.execute(tx)
    const then = columns?.[table]
    found[table] = rows.map(({ row }) =>
      then ? Object.fromEntries(Object.entries(row).filter(([name]) => then.includes(name))) : row,
    )
  }
  return found
}

// Data that were there before live on a server; by hand (FORWARD=ja) on the embedded database too.
const isAsked = process.env.DB_ENGINE === 'postgres' || process.env.FORWARD === 'ja'
test.runIf(isAsked)(
  'what was written down in an older version is there in this one, with its log and its contact person',
  async () => {
    const history = await wholeHistory()
    const database = await emptyDatabase()
    for (const [until, tell] of moments) {
      const upTo = history.filter(({ name }) => name <= until)
      expect(upTo.at(-1)?.name).toBe(until)
      await database.transaction().execute(async tx => {
        await migrateWithin(tx, upTo)
        await sql.raw(`do $tell$ begin ${tell} end $tell$`).execute(tx)
      })
      expect(await compareVersion(database)).toBe('older')
    }
    const before = await written(database)
    const columns = Object.fromEntries(
      Object.entries(before).map(([table, [row]]) => [table, Object.keys(row ?? {})]),
    )
    await migrate(database)
    expect(await compareVersion(database)).toBe('same')
    expect(await written(database, columns)).toEqual(before)
    expect(before.household_case).toHaveLength(3)
    expect((await sql`select * from broken_audit_seals()`.execute(database)).rows).toEqual([])
    await expect(sql`delete from contact_person`.execute(database)).rejects.toThrow()
    await database.destroy()
  },
)
