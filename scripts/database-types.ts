// Writes src/platform/database/schema.ts (types) and database/schema.sql (for reading) from the migrated database.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { extensions } from '../src/platform/database/pglite.ts'

const typeOf: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  date: 'Day',
  timestamptz: 'Date',
  bool: 'boolean',
  int4: 'number',
  int8: 'number',
  int2: 'number',
  float8: 'number',
  numeric: 'number',
  jsonb: 'unknown',
  bytea: 'Buffer',
  daterange: 'string',
  tstzrange: 'string',
  tsvector: 'string',
  _text: 'string[]',
  _uuid: 'string[]',
  _int4: 'number[]',
  _date: 'Day[]',
}

type Column = {
  table_name: string
  column_name: string
  udt_name: string
  is_nullable: string
  column_default: string | null
  is_identity: string
  is_generated: string
}

function columnType(column: Column): string {
  const base = (typeOf[column.udt_name] ?? 'unknown') + (column.is_nullable === 'YES' ? ' | null' : '')
  if (column.is_generated === 'ALWAYS') return `Generated<${base}>`
  return column.column_default !== null || column.is_identity === 'YES' ? `Filled<${base}>` : base
}

const pascal = (name: string) =>
  name
    .split('_')
    .map(part => part[0]?.toUpperCase() + part.slice(1))
    .join('')

const database = await PGlite.create({ extensions })
const folder = new URL('../database/migrations/', import.meta.url)
for (const file of readdirSync(folder).sort())
  await database.exec(readFileSync(new URL(file, folder), 'utf8'))

const { rows } = await database.query<Column>(`
  select table_name, column_name, udt_name, is_nullable, column_default, is_identity, is_generated
  from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position`)
const tables = Map.groupBy(rows, row => row.table_name)

const types = [
  '// Generated from the migrated database by `npm run db:types`. Do not edit.',
  "import type { ColumnType } from 'kysely'",
  "import type { Day } from '../../kernel/day.ts'",
  '',
  '/** A column the database fills when it is left out. */',
  'type Filled<T> = ColumnType<T, T | undefined, T>',
  'type Generated<T> = ColumnType<T, never, never>',
  '',
  ...[...tables].flatMap(([table, columns]) => [
    `export type ${pascal(table)} = {`,
    ...columns.map(column => `  ${column.column_name}: ${columnType(column)}`),
    '}',
    '',
  ]),
  'export type Tables = {',
  ...[...tables.keys()].map(table => `  ${table}: ${pascal(table)}`),
  '}',
  '',
]
writeFileSync(new URL('../src/platform/database/schema.ts', import.meta.url), types.join('\n'))

const reading = [
  '-- Generated from the migrated database by `npm run db:types`, for reading. The migrations are the only DDL.',
  '',
  ...[...tables].map(
    ([table, columns]) =>
      `${table}\n${columns.map(column => `  ${column.column_name.padEnd(30)} ${column.udt_name}${column.is_nullable === 'YES' ? '' : ' not null'}`).join('\n')}\n`,
  ),
]
writeFileSync(
  new URL('../database/schema.sql', import.meta.url),
  reading.map(part => part.replace(/^(?!--)/gm, '-- ')).join('\n'),
)
await database.close()
