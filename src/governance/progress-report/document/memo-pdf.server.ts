import { themeOf } from '#src/platform/documents/palette.ts'
import { writePdf } from '#src/platform/documents/pdf.server.ts'
import type { Paper } from '../paper/store.server.ts'
import { progressMemo } from './memo.ts'
import type { ReportSnapshot, ReportStage } from './snapshot.ts'

/** The progress memo as tagged PDF, in the same words and order as the Word document. */
export const memoPdf = (snapshot: ReportSnapshot, stage?: ReportStage, paper: Paper | null = null): Buffer =>
  writePdf(progressMemo(snapshot, stage), themeOf(paper?.colour))
