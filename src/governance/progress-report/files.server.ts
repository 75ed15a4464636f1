import { type SavedName, splitName } from '#src/platform/web/saved-file.ts'
import { deckPptx } from './document/deck-pptx.server.ts'
import { memoDocx } from './document/memo-docx.server.ts'
import { memoPdf } from './document/memo-pdf.server.ts'
import type { ReportSnapshot, ReportStage } from './document/snapshot.ts'
import type { Paper } from './paper/store.server.ts'

/** The documents of a report, by the last step of their address. */
export const fileNames = ['memo.docx', 'memo.pdf', 'slides.pptx', 'snapshot.json'] as const
export type FileName = (typeof fileNames)[number]

type Make = (snapshot: ReportSnapshot, stage: ReportStage, paper: Paper | null) => Promise<Buffer> | Buffer

const makers: Record<FileName, Make> = {
  'memo.docx': memoDocx,
  'memo.pdf': memoPdf,
  'slides.pptx': deckPptx,
  'snapshot.json': (snapshot, stage) => Buffer.from(`${JSON.stringify({ stage, ...snapshot }, null, 2)}\n`),
}

/** Makes one document; the name it is saved under says when it is a draft. */
export async function fileOf(
  wanted: FileName,
  snapshot: ReportSnapshot,
  stage: ReportStage,
  paper: Paper | null,
): Promise<{ body: Buffer; name: SavedName }> {
  const [name, extension] = splitName(wanted)
  const parts = [
    name,
    snapshot.cutOff,
    ...(snapshot.correction ? [`corrigendum-${snapshot.correction.no}`] : []),
    ...(stage === 'draft' ? ['concept'] : []),
  ]
  return { body: await makers[wanted](snapshot, stage, paper), name: `${parts.join('-')}.${extension}` }
}
