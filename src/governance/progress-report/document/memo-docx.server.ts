import { writeWord } from '#src/platform/documents/word.server.ts'
import { progressMemo } from './memo.ts'
import type { ReportSnapshot } from './snapshot.ts'

/** The progress memo as a Word document. */
export const memoDocx = (snapshot: ReportSnapshot): Promise<Buffer> => writeWord(progressMemo(snapshot))
