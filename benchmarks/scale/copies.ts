import type pg from 'pg'

type Column = { name: string; type: string; isOurs: boolean; isMade: boolean; isKey: boolean }
type Table = { name: string; columns: Column[] }

// What stands around households and stays one: a copy of a household has the same colleagues, gardens and groups.
const shared = [
  'region',
  'account',
  'organisation',
  'garden',
  'governance_group',
  'experience_question',
  'intervention_kind',
]

/** Tables about one household, with the people in them. The log is measured apart, and a key that locks one household would lock no other. */
export async function tablesOfHouseholds(owner: pg.Client): Promise<Table[]> {
  const { rows } = await owner.query<Table>(
    `select c.relname as name, json_agg(json_build_object('name', a.attname, 'type', t.typname,
        'isMade', a.attgenerated <> '' or a.attidentity <> '',
        'isKey', exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisunique and a.attnum = any (i.indkey::int2[])),
        'isOurs', not exists (select 1 from pg_constraint k join pg_class f on f.oid = k.confrelid
          where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey) and f.relname = any ($1)
            and a.attname <> 'case_id')) order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped join pg_type t on t.oid = a.atttypid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not in ('audit_line', 'file_key')
       and (c.relname in ('household_case', 'person')
         or exists (select 1 from pg_attribute k where k.attrelid = c.oid and k.attname = 'case_id'))
     group by c.relname order by c.relname`,
    [shared],
  )
  return rows
}

// The beginning stays as it was, as ids of one moment do; only the end differs.
const other = (id: string, nth: string) =>
  `(left(${id}::text, 24) || left(md5(${id}::text || ${nth}), 12))::uuid`

function copied({ name, type, isOurs, isKey }: Column, nth: string): string {
  const column = `s."${name}"`
  if (type === 'uuid' && isOurs && name !== 'region_id') return other(column, nth)
  if (type === '_uuid' && isOurs)
    return `(select coalesce(array_agg(${other('one', nth)} order by place), '{}') from unnest(${column}) with ordinality as u(one, place))`
  if (type === 'bytea' && isKey) return `sha256(${column} || convert_to(${nth}::text, 'UTF8'))`
  if (name === 'pseudonym') return `left(${column}, 40) || ' ' || ${nth}`
  return column
}

/** Writes every household so many times more, whole, and tells of which tables that did not work. */
export async function copyHouseholds(
  owner: pg.Client,
  tables: readonly Table[],
  times: number,
): Promise<string[]> {
  const leftOut: string[] = []
  await owner.query('set session_replication_role = replica')
  for (const { name, columns } of tables) {
    const told = columns.filter(column => !column.isMade)
    await owner
      .query(
        `insert into ${name} (${told.map(column => `"${column.name}"`).join(', ')})
         select ${told.map(column => copied(column, 'n')).join(', ')}
         from (select * from ${name}) s, generate_series(1, ${times}) n`,
      )
      .catch((error: Error) => {
        console.error(`${name}: ${error.message}`)
        leftOut.push(name)
      })
  }
  await owner.query('set session_replication_role = origin')
  return leftOut
}

/** Rows and bytes of tables, with their indexes and what is stored beside. */
export async function sizeOf(
  owner: pg.Client,
  names: readonly string[],
): Promise<{ rows: number; bytes: number }> {
  const counts = names.map(name => `(select count(*) from ${name})`).join(' + ')
  const sizes = names.map(name => `pg_total_relation_size('${name}')`).join(' + ')
  const { rows } = await owner.query(`select (${counts})::float8 as rows, (${sizes})::float8 as bytes`)
  return rows[0]
}
