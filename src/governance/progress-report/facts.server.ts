import type { Settings } from '#src/access/settings.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { ReportFacts, ReportWords } from './compose.ts'
import type { ReportSnapshot } from './document/snapshot.ts'
import { caseCounts, gardensOfRegion, publicationChoice } from './store.server.ts'

/** Who gathers, where and when: a request has it, and so has the command on the server. */
export type Gathering = { tx: Tx; regionName: string; settings: Settings; today: Day }

/** Gathers what the region recorded, for a report of these days and this route. */
export async function gatherFacts(
  { tx, regionName, settings, today }: Gathering,
  {
    cutOff,
    previousCutOff,
    itemId,
  }: Pick<ReportWords, 'cutOff' | 'previousCutOff'> & { itemId: string | null },
): Promise<ReportFacts> {
  return {
    regionName,
    counts: await caseCounts(tx, cutOff, previousCutOff),
    publication: await publicationChoice(tx, today),
    smallNumberThreshold: settings.smallNumberThreshold,
    gardens: (await gardensOfRegion(tx)).filter(garden => garden.activeSince <= cutOff),
    groups: [],
    treatments: await routeTreatments(tx, itemId),
    lessons: [],
    improvements: [],
    regional: [],
    national: [],
    links: [],
  }
}

/** The lessons that a deck may show. */
export const lessonsToChoose = async (
  _tx: Tx,
): Promise<{ id: string; title: string; strength: string }[]> => []

/** The items whose route a memo may follow. */
export const itemsToChoose = async (_tx: Tx): Promise<{ id: string; title: string }[]> => []

/** The meetings on the route of an item, with what they concluded. */
export const routeTreatments = async (
  _tx: Tx,
  _itemId: string | null,
): Promise<ReportSnapshot['treatments']> => []
