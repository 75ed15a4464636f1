import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'

/** The Amsterdam day of a column that holds a moment. */
export const amsterdamDay = (column: string) =>
  sql<Day>`(${sql.ref(column)} at time zone 'Europe/Amsterdam')::date`
