import { writeWord } from '#src/platform/documents/word.server.ts'
import { progressMemo } from './memo.ts'
import type { ReportSnapshot, ReportStage } from './snapshot.ts'

/** The progress memo as a Word document. */
export const memoDocx = (snapshot: ReportSnapshot, stage?: ReportStage): Promise<Buffer> =>
  writeWord(progressMemo(snapshot, stage))
