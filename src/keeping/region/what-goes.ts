import type { Table } from '../rows/store.server.ts'

/** What belongs to this installation, and ways in: whoever takes a region over lets its people in anew. */
const stays = [
  'actor_key',
  'audit_drop',
  'audit_seal',
  'card_code',
  'destroying',
  'family_key',
  'file_part',
  'form_receipt',
  'household_import',
  'logout_token_used',
  'passkey',
  'passkey_challenge_used',
  'reach_photo',
  'schema_migration',
  'session',
  'sign_in_invitation',
  'sign_in_miss',
  'work_account',
]

/** Codes and secret links of which only a proof is kept: replaced by something that proves nothing. */
const secrets = ['token_hash', 'code_hash', 'secret_hash']

/** Which rows of a table go with a region, as SQL; null when none do. */
export function rowsOfRegion({ name, columns }: Table, regionId: string): string | null {
  if (stays.includes(name)) return null
  const own = `'${regionId}'::uuid`
  if (name === 'region') return `t.id = ${own}`
  // Keys that open something are of this house; that one was destroyed is part of what happened.
  if (name === 'file_key') return `t.region_id = ${own} and t.destroyed_at is not null`
  if (columns.includes('region_id')) return `t.region_id = ${own}`
  if (columns.includes('account_id'))
    return `t.account_id in (select a.id from account a where a.region_id = ${own})`
  throw new Error(`${name} says of no region whose it is`)
}

const isSecret = (column: string) => secrets.includes(column)
const toldInstead = (key: readonly string[]) =>
  `sha256(convert_to(concat_ws(' ', ${key.map(name => `t."${name}"::text`).join(', ')}), 'UTF8'))`

/** The columns of a table as they go, as SQL. The same row always gives the same. */
export const columnsThatGo = ({ columns, key }: Table): string[] =>
  columns.map(name =>
    isSecret(name)
      ? `case when t."${name}" is not null then ${toldInstead(key)} end as "${name}"`
      : `t."${name}"`,
  )

/** Rows that no export can hold, as SQL: of another region, or with a code that opens something. */
export const rowsFromElsewhere = ({ columns, key }: Table, where: string): string =>
  [`not (${where})`, ...columns.filter(isSecret).map(name => `t."${name}" <> ${toldInstead(key)}`)].join(
    ' or ',
  )
