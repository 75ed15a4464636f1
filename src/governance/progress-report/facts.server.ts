import type { Settings } from '#src/access/settings.ts'
import { type Day, dayOf } from '#src/kernel/day.ts'
import { lessonsForReport, realisedImprovements, trainingsAround } from '#src/learning/public.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { type Development, developmentsFor } from '../development/store.server.ts'
import { groupsForReport } from '../group/store.server.ts'
import { itemsOf, routeOf } from '../item/store.server.ts'
import { indicatorKeys } from '../monitor/indicator/rules.ts'
import { startDefinitions } from '../monitor/indicator/start.nl.ts'
import { versionsOf } from '../monitor/store.server.ts'
import { definitionOn } from '../monitor/version/rules.ts'
import { regionSeries } from '../monitor/view.server.ts'
import { type Choice, scenariosState } from '../scenario/store.server.ts'
import type { DevelopmentFact, ReportFacts, ReportWords } from './compose.ts'
import type { ReportSnapshot } from './document/snapshot.ts'
import { figureFact } from './figures/figure-fact.ts'
import { caseCounts, gardensOfRegion, publicationChoice } from './publication/store.server.ts'
import {
  developmentFact,
  groupFacts,
  improvementFact,
  lessonFact,
  linksOf,
  trainingFact,
  treatmentFacts,
} from './recorded.ts'
import { frozenSnapshot, type Report, releasedBefore, reportOf } from './store.server.ts'

/** Who gathers, where and when: a request has it, and so has the command on the server. */
export type Gathering = { tx: Tx; regionName: string; settings: Settings; today: Day }

type About = Pick<ReportWords, 'cutOff' | 'previousCutOff'> &
  Pick<Report, 'itemId' | 'indicators' | 'correctsId'>

/** Gathers what the region recorded, for a report of these days and this route. */
export async function gatherFacts(
  { tx, regionName, settings, today }: Gathering,
  about: About,
): Promise<ReportFacts> {
  const { cutOff, previousCutOff, itemId } = about
  const improvements = await realisedImprovements(tx, cutOff, settings)
  const trainings = await trainingsAround(tx, previousCutOff, cutOff)
  return {
    regionName,
    counts: await caseCounts(tx, cutOff, previousCutOff),
    publication: await publicationChoice(tx, today),
    smallNumberThreshold: settings.smallNumberThreshold,
    gardens: (await gardensOfRegion(tx)).filter(garden => garden.activeSince <= cutOff),
    groups: groupFacts(await groupsForReport(tx)),
    treatments: await routeTreatments(tx, itemId),
    lessons: (await lessonsForReport(tx, cutOff, settings)).map(lessonFact),
    improvements: toldImprovements(improvements, trainings.toReversed()),
    figures: await monitorFigures(tx, about),
    ...(await developmentFacts(tx, cutOff)),
    previous: await earlier(tx, await releasedBefore(tx, cutOff)),
    corrected: await earlier(tx, about.correctsId ? await reportOf(tx, about.correctsId) : undefined),
  }
}

async function monitorFigures(tx: Tx, { cutOff, indicators }: About): Promise<ReportFacts['figures']> {
  const figures: ReportFacts['figures'] = []
  for (const key of indicatorKeys) {
    if (indicators.includes(key)) figures.push(figureFact(await regionSeries(tx, key, cutOff)))
  }
  return figures
}

/** A report that was released, with what meetings concluded about it since. */
async function earlier(tx: Tx, report: Report | undefined): Promise<ReportFacts['previous']> {
  const snapshot = report?.releasedAt ? await frozenSnapshot(tx, report.id) : null
  if (!report?.releasedAt || !snapshot) return null
  const treatments = await routeTreatments(tx, report.itemId)
  return { snapshot, treatments, releasedOn: dayOf(report.releasedAt) }
}

/** Each training stands with the improvement it belongs to; a training on its own comes after them. */
function toldImprovements(
  improvements: Awaited<ReturnType<typeof realisedImprovements>>,
  trainings: Awaited<ReturnType<typeof trainingsAround>>,
): ReportFacts['improvements'] {
  const belonging = Map.groupBy(trainings, training => training.improvementId)
  const ids = new Set<string | null>(improvements.map(one => one.id))
  return [
    ...improvements.map(one => improvementFact(one, belonging.get(one.id) ?? [])),
    ...trainings.filter(training => !ids.has(training.improvementId)).map(trainingFact),
  ]
}

async function developmentFacts(
  tx: Tx,
  cutOff: Day,
): Promise<Pick<ReportFacts, 'regional' | 'national' | 'links'>> {
  const regional = await developmentsFor(tx, 'regional')
  const national = await developmentsFor(tx, 'national')
  const choices = await scenariosState(tx)
  const told = async (developments: readonly Development[]) => {
    const facts: DevelopmentFact[] = []
    for (const one of developments) facts.push(await withRoute(tx, one, choices, cutOff))
    return facts
  }
  return {
    regional: await told(regional),
    national: await told(national),
    links: linksOf([...national, ...regional]),
  }
}

async function withRoute(tx: Tx, development: Development, choices: readonly Choice[], cutOff: Day) {
  const { itemId } = development
  const route = itemId ? await routeOf(tx, itemId) : []
  const choice = choices.find(one => one.itemId === itemId)
  return developmentFact(development, route, choice, cutOff)
}

/** The meetings on the route of an item, with what they concluded. */
export const routeTreatments = async (
  tx: Tx,
  itemId: string | null,
): Promise<ReportSnapshot['treatments']> => (itemId ? treatmentFacts(await routeOf(tx, itemId)) : [])

/** The lessons that a deck of this cut-off may show. */
export const lessonsToChoose = async (tx: Tx, cutOff: Day, settings: Settings) =>
  (await lessonsForReport(tx, cutOff, settings)).map(({ id, title, strength }) => ({ id, title, strength }))

/** The figures of the monitor that a report may show, by the question they answer. */
export async function figuresToChoose(tx: Tx, cutOff: Day) {
  const versions = await versionsOf(tx)
  return indicatorKeys.map(key => {
    const own = versions.filter(({ indicator }) => indicator === key)
    return { key, question: definitionOn(cutOff, startDefinitions[key], own).question }
  })
}

/** The items whose route a memo may follow. */
export const itemsToChoose = async (tx: Tx) => (await itemsOf(tx)).map(({ id, title }) => ({ id, title }))
