import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'

export async function regionBySlug(
  tx: Tx,
  slug: string,
): Promise<{ id: string; slug: string; name: string } | null> {
  const found = await tx
    .selectFrom('region')
    .where('slug', '=', slug)
    .select(['id', 'slug', 'name'])
    .executeTakeFirst()
  return found ?? null
}

/** What the database itself says of a column. */
export type ColumnFacts = {
  table: string
  column: string
  type: string
  isNeeded: boolean
  /** The table of which it holds an id. */
  refersTo: string | null
  /** The words it may hold, where the database knows a list. */
  words: string[] | null
}

export async function columnFacts(tx: Tx): Promise<ColumnFacts[]> {
  const { rows } = await sql<ColumnFacts>`
    select c.relname::text as "table", a.attname::text as "column", format_type(a.atttypid, null) as type, a.attnotnull as "isNeeded",
      (select max(p.relname::text) from pg_constraint k join pg_class p on p.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and k.conkey[1] = a.attnum
          and (cardinality(k.conkey) = 1 or (select pa.attname from pg_attribute pa where pa.attrelid = p.oid and pa.attnum = k.confkey[1]) = 'id')) as "refersTo",
      (select array_to_json(array_agg(distinct w[1])) from pg_constraint k
        cross join lateral regexp_matches(pg_get_constraintdef(k.oid), '''([^'']+)''::text', 'g') w
        where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] and pg_get_constraintdef(k.oid) like '%ANY (ARRAY[%') as words
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname::text collate "C", a.attnum`.execute(
    tx,
  )
  return rows
}
