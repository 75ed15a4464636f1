import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'

/** A number the database gives out, and how far it is. */
export type Sequence = { name: string; last: number | null }

type Link = { name: string; child: string; parent: string; definition: string; matches: string | null }

/** What the database promises about how rows hang together, for while they are put in one table after the other. */
export type Promises = { links: Link[]; tables: string[] }

export async function sequencesOf(tx: Tx): Promise<Sequence[]> {
  const { rows } = await sql<Sequence>`
    select sequencename::text as name, last_value as last from pg_sequences where schemaname = 'public' order by 1`.execute(
    tx,
  )
  return rows
}

/** Goes on counting where it was; never back to a number that is in use. */
export async function countOn(tx: Tx, sequences: readonly Sequence[]): Promise<void> {
  for (const { name, last } of sequences)
    if (last !== null) await sql`select setval(${name}::regclass, ${last})`.execute(tx)
}

/** Whether nothing is here, tables that no region fills, or somebody's data. */
export async function whatIsHere(tx: Tx): Promise<'nothing' | 'no-region' | 'a-region'> {
  const { rows } = await sql<{ tables: number; region: boolean }>`
    select (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r') as tables,
      to_regclass('public.region') is not null as region`.execute(tx)
  if (rows[0]?.tables === 0) return 'nothing'
  if (!rows[0]?.region) return 'a-region'
  const region = await sql`select 1 from region limit 1`.execute(tx)
  return region.rows.length > 0 ? 'a-region' : 'no-region'
}

const everyTable = `select c.oid::regclass::text as name from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`

async function forAll(tx: Tx, tables: readonly string[], change: (name: string) => string): Promise<void> {
  // One call for all of them: PGlite takes one statement a call.
  const statements = tables.map(name => `${change(name)};`).join('\n')
  if (tables.length > 0) await sql.raw(`do $all$ begin\n${statements}\nend $all$`).execute(tx)
}

/**
 * Lets go of foreign keys and triggers, within this transaction. A superuser could switch them off; the owner of a
 * database that others share is none.
 */
export async function letGo(tx: Tx): Promise<Promises> {
  const links = await sql<Link>`
    select k.conname::text as name, k.conrelid::regclass::text as child, k.confrelid::regclass::text as parent,
      pg_get_constraintdef(k.oid) as definition,
      case when not k.conperiod then (select string_agg(format('p.%I = k.%I', pa.attname, ka.attname), ' and ' order by u.n)
        from unnest(k.conkey, k.confkey) with ordinality u (child_key, own_key, n)
        join pg_attribute ka on ka.attrelid = k.conrelid and ka.attnum = u.child_key
        join pg_attribute pa on pa.attrelid = k.confrelid and pa.attnum = u.own_key) end as matches
    from pg_constraint k where k.connamespace = 'public'::regnamespace and k.contype = 'f' order by k.oid`.execute(
    tx,
  )
  const tables = (await sql.raw<{ name: string }>(everyTable).execute(tx)).rows.map(row => row.name)
  await forAll(tx, tables, name => `alter table ${name} disable trigger user`)
  await forAll(
    tx,
    links.rows.map(link => `${link.child} drop constraint "${link.name}"`),
    change => `alter table ${change}`,
  )
  return { links: links.rows, tables }
}

/** Takes out what tables hold by themselves, such as a key that was made with them. */
export const emptyOut = (tx: Tx, tables: readonly string[]): Promise<void> =>
  forAll(tx, tables, name => `delete from ${name}`)

/** Makes the promises again; the database looks at every row before it believes them. */
export async function promiseAgain(tx: Tx, { links, tables }: Promises): Promise<void> {
  await forAll(
    tx,
    links.map(link => `${link.child} add constraint "${link.name}" ${link.definition}`),
    change => `alter table ${change}`,
  )
  await forAll(tx, tables, name => `alter table ${name} enable trigger user`)
}

/** Takes out what hangs on rows that did not come along, by the foreign keys; returns how many rows that were. */
export async function takeOutHanging(
  tx: Tx,
  { links }: Promises,
  left: ReadonlySet<string>,
): Promise<number> {
  let missing = new Set(left)
  let taken = 0
  while (missing.size > 0) {
    const next = new Set<string>()
    for (const { child, parent, matches } of links) {
      if (!missing.has(parent) || matches === null) continue
      const whole = [...matches.matchAll(/k\.("[^"]+"|\w+)/g)].map(([column]) => `${column} is not null`)
      const gone = await sql
        .raw(
          `delete from ${child} k where ${whole.join(' and ')} and not exists (select 1 from ${parent} p where ${matches})`,
        )
        .execute(tx)
      const many = Number(gone.numAffectedRows ?? 0)
      if (many > 0) next.add(child)
      taken += many
    }
    missing = next
  }
  return taken
}
