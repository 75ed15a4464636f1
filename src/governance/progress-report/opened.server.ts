import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import { composeSnapshot, type ReportFacts } from './compose.ts'
import type { ReportSnapshot, ReportStage } from './document/snapshot.ts'
import { gatherFacts } from './facts.server.ts'
import { frozenSnapshot, type Report, reportOf } from './store.server.ts'

type Opening = Pick<Access, 'tx' | 'actor' | 'settings' | 'params' | 'today'>

/** The report of the address for whoever may know it; nobody else learns that it is there. */
export async function reportAt({ tx, params }: Pick<Access, 'tx' | 'params'>): Promise<Report> {
  const { reportId } = params
  const report = isId(reportId) ? await reportOf(tx, reportId) : undefined
  if (!report) throw notFound()
  return report
}

/** A draft told from the facts as they are today. */
export async function draftOf(
  { tx, actor, settings, today }: Opening,
  report: Report,
): Promise<{ snapshot: ReportSnapshot; facts: ReportFacts }> {
  const facts = await gatherFacts({ tx, regionName: actor.regionName, settings, today }, report)
  return { snapshot: composeSnapshot(report, facts, today), facts }
}

export type OpenedReport = { report: Report; stage: ReportStage; snapshot: ReportSnapshot }

/** A report with its facts: frozen when it was released, else as they are today. */
export async function openReport(access: Opening): Promise<OpenedReport> {
  const report = await reportAt(access)
  const frozen = await frozenSnapshot(access.tx, report.id)
  if (frozen) return { report, stage: 'released', snapshot: frozen }
  return { report, stage: 'draft', snapshot: (await draftOf(access, report)).snapshot }
}
