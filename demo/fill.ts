import { sql } from 'kysely'
import { SetUpFault } from '#src/platform/config/config.ts'
import { migrate } from '#src/platform/database/migrate.ts'
import type { Database } from '#src/platform/database/types.ts'
import { tellAbsences } from './absence.ts'
import { tellAnalyses } from './analysis/all.ts'
import { tellCourses } from './course/all.ts'
import { tellDisclosures } from './disclosure/all.ts'
import { tellDoubles } from './doubles.ts'
import { tellExperience } from './experience.ts'
import { tellExpertise } from './expertise/all.ts'
import { tellFamilyAccess } from './family-access.ts'
import { tellFiles } from './files/all.ts'
import { tellGovernance } from './governance/all.ts'
import { progressReport } from './governance/report.ts'
import { tellTransition } from './governance/transition/all.ts'
import { tellAllHelp } from './help/all.ts'
import { tellHomeVisits } from './home-visits.ts'
import { households } from './households/all.ts'
import { tellJournals } from './journal/all.ts'
import { tellLearning } from './learning/all.ts'
import { tellBarriers } from './learning/barriers.ts'
import { tellLetters } from './letters.ts'
import { tellMaps } from './maps.ts'
import { countTheMonitor } from './monitor.ts'
import { tellNational } from './national.ts'
import { tellNeedToKnow } from './need-to-know.ts'
import { tellNotices } from './notices.ts'
import { tellOurPages } from './our-pages.ts'
import { tellPictures } from './pictures.ts'
import { tellPlansInUse } from './plan-in-use.ts'
import { tellPlannedConsultations } from './planned-consultation.ts'
import { tellProblems } from './problems.ts'
import { tellReach } from './reach.ts'
import { tellAdministration } from './region/administration.ts'
import { buildRegion } from './region/region.ts'
import { tellRetention } from './retention.ts'
import { tellRights } from './rights.ts'
import { tellSafety } from './safety/all.ts'
import { tellSharedScreens } from './shared-screen.ts'

const notOurs =
  'Hier staan al gegevens van een regio. Kies voor de demonstratie een lege database of een andere map met DATA_DIR.'

/**
 * Tells the demonstration region from the beginning, once. A telling that was cut off starts over; data that are not
 * the demonstration's are never touched.
 */
export async function fillDemonstration(database: Database): Promise<void> {
  const found = await sql<{ whole: number | null }>`
    select (select value from region_setting s where s.region_id = r.id and s.name = 'demonstrationWhole') as whole
    from region r order by 1 nulls last`.execute(database)
  const [region] = found.rows
  if (region?.whole === 1) return
  if (region && region.whole === null) throw new SetUpFault(notOurs)
  if (region) await startOver(database)
  const world = await buildRegion(database)
  for (const tell of households) await tell(world)
  await tellJournals(world)
  await tellAllHelp(world)
  await tellDisclosures(world)
  await tellFiles(world)
  await tellSafety(world)
  await tellAnalyses(world)
  await tellExpertise(world)
  await tellCourses(world)
  await tellPictures(world)
  await tellSharedScreens(world)
  await tellPlansInUse(world)
  await tellPlannedConsultations(world)
  await tellOurPages(world)
  await tellRights(world)
  await tellRetention(world)
  await tellAbsences(world)
  await tellNeedToKnow(world)
  const lessonIds = await tellLearning(world)
  const items = await tellGovernance(world, lessonIds)
  await tellBarriers(world)
  await tellTransition(world)
  await progressReport(world, items.progress)
  await tellMaps(world)
  await tellFamilyAccess(world)
  await tellLetters(world)
  await tellHomeVisits(world)
  await tellExperience(world)
  await tellDoubles(world)
  await tellAdministration(world)
  await tellReach(world)
  await tellProblems(world)
  await tellNotices(world)
  await countTheMonitor(world)
  await tellNational(world)
  await database
    .updateTable('region_setting')
    .set({ value: 1 })
    .where('name', '=', 'demonstrationWhole')
    .execute()
}

async function startOver(database: Database) {
  await sql`drop schema public cascade`.execute(database)
  await sql`create schema public`.execute(database)
  await migrate(database)
}
