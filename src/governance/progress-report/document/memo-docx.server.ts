import { themeOf } from '#src/platform/documents/palette.ts'
import { writeWord } from '#src/platform/documents/word.server.ts'
import { fillMemo } from '../paper/fill.server.ts'
import type { Paper } from '../paper/store.server.ts'
import { progressMemo } from './memo.ts'
import type { ReportSnapshot, ReportStage } from './snapshot.ts'

/** The progress memo as a Word document, on the region's own paper where it has any. */
export const memoDocx = (snapshot: ReportSnapshot, stage?: ReportStage, paper: Paper | null = null) => {
  const memo = progressMemo(snapshot, stage)
  const theme = themeOf(paper?.colour)
  return paper?.bytes ? fillMemo(paper.bytes, memo, theme) : writeWord(memo, theme)
}
