import { createHash } from 'node:crypto'
import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import { composeSnapshot, type ReportFacts } from './compose.ts'
import type { ReportSnapshot, ReportStage } from './document/snapshot.ts'
import { gatherFacts } from './facts.server.ts'
import { type Paper, paperNow, paperOf } from './paper/store.server.ts'
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
export async function draftOf({ tx, actor, settings, today }: Opening, report: Report): Promise<Draft> {
  const facts = await gatherFacts({ tx, regionName: actor.regionName, settings, today }, report)
  const paper = await paperNow(tx)
  const snapshot = composeSnapshot(report, facts, today)
  return { snapshot, facts, paper, seen: digestOf(report, facts, paper) }
}

export type Draft = { snapshot: ReportSnapshot; facts: ReportFacts; paper: Paper | null; seen: string }

/** What the report is at this moment, whatever the day: another digest is another report. */
function digestOf(report: Report, facts: ReportFacts, paper: Paper | null): string {
  const told = composeSnapshot(report, facts, report.cutOff)
  return createHash('sha256')
    .update(JSON.stringify([told, report.readerRoles, paper?.id ?? null]))
    .digest('hex')
}

export type OpenedReport = {
  report: Report
  stage: ReportStage
  snapshot: ReportSnapshot
  paper: Paper | null
  /** Only of a draft: what it is told from, and what a second person has to have read. */
  draft: Draft | null
}

/** A report with its facts: frozen when it was released, else as they are today. */
export async function openReport(access: Opening): Promise<OpenedReport> {
  const report = await reportAt(access)
  const frozen = await frozenSnapshot(access.tx, report.id)
  if (frozen) {
    const paper = report.releasedPaperId ? await paperOf(access.tx, report.releasedPaperId) : null
    return { report, stage: 'released', snapshot: frozen, paper, draft: null }
  }
  const draft = await draftOf(access, report)
  return { report, stage: 'draft', snapshot: draft.snapshot, paper: draft.paper, draft }
}
