import type pg from 'pg'
import { openDatabases } from '../support/engine.ts'
import { fillRegion } from '../support/region.ts'
import { p50 } from '../support/sampling.ts'

/** The largest tables about households in a filled region. */
const largest = [
  'household_case',
  'contact_person',
  'case_involvement',
  'household_member',
  'journal_version',
] as const

type Kind = 'primary' | 'unique' | 'temporal' | 'outward' | 'inward' | 'check'
export type Partitioned = {
  households: number
  regions: number
  /** Of each kind of promise: how many a partitioned copy takes as they are, and how many it refuses, in its own words. */
  promises: Record<Kind, { taken: number; refused: number; words: string[] }>
  /** The keys that would hold with the region in them, and whether PostgreSQL takes those. */
  withRegion: Record<'primary' | 'unique' | 'temporal' | 'temporalOutward', string>
  /** Milliseconds of one household's notes: plain, partitioned without and with the region in the question. */
  notes: Record<'plain' | 'withoutRegion' | 'withRegion', { planning: number; execution: number }>
  /** Milliseconds to take one region away: deleting its rows, or letting its part go. */
  leaving: { deleting: number; detaching: number }
}

/** Partitions copies of the largest tables by region, under the real schema, and tells what breaks and what it brings. */
export async function tryPartitions(households: number, regions: number): Promise<Partitioned> {
  const { databases, close } = await openDatabases('postgres', ['0'])
  const [database] = databases
  if (!database) throw new Error('There is no database.')
  try {
    await fillRegion(database, households)
    const ask = async (text: string) => (await database.bare(text)) as pg.QueryResult
    await spread(ask, regions)
    for (const table of largest) await partition(ask, table)
    const promises = await tryPromises(ask)
    const withRegion = await tryWithRegion(ask)
    await ask('vacuum analyze')
    const notes = await timeNotes(ask)
    return { households, regions, promises, withRegion, notes, leaving: await timeLeaving(ask) }
  } finally {
    await close()
  }
}

type Ask = (text: string) => Promise<pg.QueryResult>

/** Households of one region become those of many, one after the other. */
async function spread(ask: Ask, regions: number) {
  await ask(
    `insert into region (slug, name) select 'deel-' || n, 'Deel ' || n from generate_series(1, ${regions - 1}) n`,
  )
  await ask(`create table part_of as select c.id as case_id, r.id as region_id
    from (select id, row_number() over (order by id) as nth from household_case) c
    join (select id, row_number() over (order by id) as nth from region) r on r.nth = 1 + c.nth % ${regions}`)
  await ask('create unique index on part_of (case_id)')
}

async function partition(ask: Ask, table: string) {
  const key = table === 'household_case' ? 'id' : 'case_id'
  await ask(
    `create table part_${table} (like ${table} including defaults including generated) partition by list (region_id)`,
  )
  await ask(`do $parts$ declare one record; begin
    for one in select id, row_number() over (order by id) as nth from region loop
      execute format('create table %I partition of part_${table} for values in (%L)', 'part_${table}_' || one.nth, one.id);
    end loop; end $parts$`)
  const { rows } = await ask(`select a.attname as name from pg_attribute a
    where a.attrelid = '${table}'::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`)
  const columns: string[] = rows.map(({ name }) => `"${name}"`)
  const told = columns.map(name => (name === '"region_id"' ? 'p.region_id' : `t.${name}`))
  await ask(
    `insert into part_${table} (${columns.join(', ')}) select ${told.join(', ')} from ${table} t join part_of p on p.case_id = t.${key}`,
  )
  await ask(`create index on part_${table} (${key})`)
}

/** Each promise of the real tables, made of the partitioned copies in the same words. */
async function tryPromises(ask: Ask): Promise<Partitioned['promises']> {
  const names = largest.map(name => `'${name}'::regclass`).join(', ')
  const { rows } = await ask(`
    select k.conrelid::regclass::text as own, k.confrelid::regclass::text as other, pg_get_constraintdef(k.oid) as words,
      case when k.conrelid <> all (array[${names}]) then 'inward' when k.conperiod or k.contype = 'x' then 'temporal'
        when k.contype = 'p' then 'primary' when k.contype = 'u' then 'unique' when k.contype = 'c' then 'check' else 'outward' end as kind
    from pg_constraint k where k.contype in ('p', 'u', 'x', 'f', 'c') and (k.conrelid = any (array[${names}]) or k.confrelid = any (array[${names}]))
    order by k.contype in ('f'), k.conname`)
  const promises = Object.fromEntries(
    ['primary', 'unique', 'temporal', 'outward', 'inward', 'check'].map(kind => [
      kind,
      { taken: 0, refused: 0, words: [] as string[] },
    ]),
  ) as Partitioned['promises']
  const isLarge = (name: string) => largest.some(one => one === name)
  for (const { own, other, words, kind } of rows) {
    const place = isLarge(own) ? `part_${own}` : own
    const said = isLarge(other) ? words.replace(`REFERENCES ${other}(`, `REFERENCES part_${other}(`) : words
    const counted = promises[kind as Kind]
    // Old rows were spread over regions by hand; only what is promised counts here.
    await ask(`alter table ${place} add ${said}${said.startsWith('FOREIGN') ? ' not valid' : ''}`).then(
      () => {
        counted.taken += 1
      },
      (error: Error) => {
        counted.refused += 1
        const plain = error.message.replaceAll(/"[^"]+"/g, '…')
        if (!counted.words.includes(plain)) counted.words.push(plain)
      },
    )
  }
  return promises
}

async function tryWithRegion(ask: Ask): Promise<Partitioned['withRegion']> {
  const said = (text: string) =>
    ask(text).then(
      () => 'taken',
      (error: Error) => error.message,
    )
  return {
    primary: await said('alter table part_household_case add primary key (id, region_id)'),
    unique: await said('alter table part_journal_version add unique (entry_id, number, region_id)'),
    temporal: await said(
      'alter table part_contact_person add primary key (case_id, region_id, during without overlaps)',
    ),
    temporalOutward:
      await said(`alter table part_household_case add foreign key (id, region_id, period active_during)
      references part_contact_person (case_id, region_id, period during) deferrable initially deferred`),
  }
}

const rounds = 60

async function timed(ask: Ask, text: (nth: number) => string) {
  const [planning, execution] = [[], []] as [number[], number[]]
  for (let nth = 0; nth < rounds; nth++) {
    const { rows } = await ask(`explain (analyze, format json) ${text(nth)}`)
    const [told] = rows[0]['QUERY PLAN']
    planning.push(told['Planning Time'])
    execution.push(told['Execution Time'])
  }
  const middle = (times: number[]) => Number(p50(times.toSorted((a, b) => a - b)).toFixed(3))
  return { planning: middle(planning), execution: middle(execution) }
}

async function timeNotes(ask: Ask): Promise<Partitioned['notes']> {
  const { rows } = await ask(
    `select case_id, region_id from part_of order by md5(case_id::text) limit ${rounds}`,
  )
  const notes = (table: string, more = (_: number) => '') =>
    timed(
      ask,
      nth =>
        `select words from ${table} where case_id = '${rows[nth].case_id}'${more(nth)} order by happened_on desc`,
    )
  return {
    plain: await notes('journal_version'),
    withoutRegion: await notes('part_journal_version'),
    withRegion: await notes('part_journal_version', nth => ` and region_id = '${rows[nth].region_id}'`),
  }
}

async function timeLeaving(ask: Ask): Promise<Partitioned['leaving']> {
  const { rows } = await ask('select id from region order by id limit 2')
  await ask('create index on journal_version (case_id) include (id)')
  await ask('set session_replication_role = replica')
  const took = async (text: string) => {
    const began = performance.now()
    await ask(text)
    return Number((performance.now() - began).toFixed(1))
  }
  const deleting = await took(
    `delete from journal_version v using part_of p where p.case_id = v.case_id and p.region_id = '${rows[0].id}'`,
  )
  const detaching = await took('alter table part_journal_version detach partition part_journal_version_1')
  return { deleting, detaching }
}
