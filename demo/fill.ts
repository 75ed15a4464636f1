import { sql } from 'kysely'
import { migrate } from '#src/platform/database/migrate.ts'
import type { Database } from '#src/platform/database/types.ts'
import { tellGovernance } from './governance/all.ts'
import { progressReport } from './governance/report.ts'
import { households } from './households/all.ts'
import { tellLearning } from './learning/all.ts'
import { tellAdministration } from './region/administration.ts'
import { buildRegion } from './region/region.ts'

/** Tells the demonstration region from the beginning, once. A telling that was cut off starts over. */
export async function fillDemonstration(database: Database): Promise<void> {
  const state = await sql<{ begun: boolean; whole: boolean }>`
    select exists (select 1 from region) as begun, exists (select 1 from region_setting where name = 'demonstrationWhole') as whole`.execute(
    database,
  )
  const { begun, whole } = state.rows[0] ?? { begun: false, whole: false }
  if (whole) return
  if (begun) await startOver(database)
  const world = await buildRegion(database)
  for (const tell of households) await tell(world)
  await tellLearning(world)
  const items = await tellGovernance(world)
  await progressReport(world, items.progress)
  await tellAdministration(world)
  await database
    .insertInto('region_setting')
    .values({ region_id: world.regionId, name: 'demonstrationWhole', value: 1 })
    .execute()
}

async function startOver(database: Database) {
  await sql`drop schema public cascade`.execute(database)
  await sql`create schema public`.execute(database)
  await migrate(database)
}
