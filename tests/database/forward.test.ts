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
    from household_case c, account a where c.name = '${name}' and a.name <> 'Ervaren';
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

/** The first version in which a household could be written down as it is now. */
const first = '0003-plan'
const withNotes = '0024-help-and-disclosure'

/** What a later version wrote otherwise, told as it was told until then. */
const asItWasThen: Record<string, string> = {
  '0013-learning-corrections': `
    insert into practice_session (region_id, held_on, purpose, recorded_by)
      select region_id, '2024-03-05', 'Samen leren', id from account where name = 'Consulent';`,
  '0030-nothing-told-by-refusing': `
    insert into account (region_id, kind, name, organisation_id, started_on)
      select region_id, 'professional', 'Ervaren', id, '2024-01-01' from organisation;
    insert into role_assignment (region_id, account_id, role, during)
      select region_id, id, 'experience-expert', '[2024-01-01,)' from account where name = 'Ervaren';
    insert into case_involvement (region_id, case_id, account_id, part, capacity, task, during)
      select c.region_id, c.id, a.id, 'team-member', 'experience-expert', 'denkt mee', '[2024-02-10,)'
      from household_case c, account a where a.name = 'Ervaren' order by c.id limit 1;`,
  '0058-words': `
    insert into lesson (region_id, title, kind, statement, goal, noted_by, noted_on)
      select region_id, 'Eerst bellen', 'process', 'Bel eerst.', 1, id, '2024-04-01' from account where name = 'Consulent';`,
  '0066-minutes': `
    insert into agenda_item (region_id, title, body, asked, brought_by) select region_id, 'Hoe verder', 'Wat nu.', 'Kies.', id from account where name = 'Consulent';
    insert into scenario_choice (region_id, item_id, title, opened_by) select i.region_id, i.id, 'Hoe verder', i.brought_by from agenda_item i;
    insert into scenario_option (region_id, choice_id, no, title, content, cost) select region_id, id, 1, 'Doorgaan', 'Zoals nu.', 'Niets extra.' from scenario_choice;`,
}

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

/** What is written in these tables, of the columns that were there then; who left for want of an invitation apart. */
async function written(tx: Database | Tx, columns?: Record<string, string[]>) {
  const found: Record<string, unknown[]> = {}
  for (const table of tables) {
    const there = await sql<{ is: boolean }>`select to_regclass(${table}) is not null as is`.execute(tx)
    if (!there.rows[0]?.is) continue
    const { rows } = await sql<{ row: Record<string, unknown> }>`
      select to_jsonb(t) as row from ${sql.table(table)} t order by to_jsonb(t) ->> 'id', t::text`.execute(tx)
    const then = columns?.[table]
    const kept = rows.filter(({ row }) => row.capacity !== 'experience-expert')
    found[table] = kept.map(({ row }) =>
      then ? Object.fromEntries(Object.entries(row).filter(([name]) => then.includes(name))) : row,
    )
  }
  return found
}

const columnsOf = (rows: Record<string, unknown[]>) =>
  Object.fromEntries(Object.entries(rows).map(([table, [row]]) => [table, Object.keys(row ?? {})]))

async function tellAt(tx: Tx, version: string): Promise<void> {
  const region = version === first ? tellRegion : ''
  const name = `H${version.slice(0, 4)}`
  const told = region + tellHousehold(name, version >= withNotes) + (asItWasThen[version] ?? '')
  await sql.raw(`do $tell$ begin ${told} end $tell$`).execute(tx)
}

// Data that were there before live on a server. By hand (FORWARD=ja) every version is told, on the embedded database
// too; in a run of all tests some, and those after which something was written otherwise.
const tellsAll = process.env.FORWARD === 'ja'
const isAsked = process.env.DB_ENGINE === 'postgres' || tellsAll
const isTold = (version: string, place: number) => tellsAll || place % 16 === 0 || version in asItWasThen
test.runIf(isAsked)(
  'what was written down in each older version is there in every one after it, with its log and its contact person',
  async () => {
    const history = await wholeHistory()
    const database = await emptyDatabase()
    const every = history.map(({ name }) => name).filter(name => name >= first)
    const versions = [...every.slice(0, -1).filter(isTold), every.at(-1) ?? '']
    expect(versions).toEqual(expect.arrayContaining([first, ...Object.keys(asItWasThen)]))
    let before: Record<string, unknown[]> = {}
    for (const version of versions)
      await database.transaction().execute(async tx => {
        await migrateWithin(
          tx,
          history.filter(({ name }) => name <= version),
        )
        expect(await written(tx, columnsOf(before)), version).toMatchObject(before)
        await tellAt(tx, version)
        before = await written(tx)
      })
    expect(await compareVersion(database)).toBe('same')
    expect(await migrate(database)).toEqual([])
    expect(before.household_case).toHaveLength(versions.length)
    expect((await sql`select * from broken_audit_seals()`.execute(database)).rows).toEqual([])
    const { rows } = await sql`select
      (select judged_until - held_on from practice_session) as "daysToJudge",
      (select count(*)::int from case_involvement where capacity = 'experience-expert' and upper_inf(during)) as uninvited,
      (select a.name from lesson_author l join account a on a.id = l.account_id) as author,
      (select array_agg(c.name || ': ' || v.words order by c.no) from scenario_view v join scenario_criterion c on c.id = v.criterion_id) as weighed`.execute(
      database,
    )
    expect(rows).toEqual([
      {
        daysToJudge: 7,
        uninvited: 0,
        author: 'Consulent',
        weighed: ['Inhoud: Zoals nu.', 'Kosten: Niets extra.'],
      },
    ])
    await expect(sql`delete from contact_person`.execute(database)).rejects.toThrow()
    await database.destroy()
  },
)
