import type { Columns, Row as RowOf } from '#src/kernel/list-row.ts'

export const columns = ['name', 'email', 'organisation', 'roles', 'garden', 'startsOn'] as const
export type Column = (typeof columns)[number]
export type Row = RowOf<Column>

/** What each column of a list of colleagues may be called. */
export const columnNames: Record<Column, readonly [string, ...string[]]> = {
  name: ['naam'],
  email: ['e-mail', 'email', 'e-mailadres', 'emailadres'],
  organisation: ['organisatie'],
  roles: ['rollen', 'rol'],
  garden: ['toekomsttuin'],
  startsOn: ['eerste werkdag'],
}
export const shape: Columns<Column> = {
  names: columnNames,
  needed: ['name', 'email', 'organisation', 'roles'],
}
