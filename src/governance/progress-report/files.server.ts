import { deckPptx } from './document/deck-pptx.server.ts'
import { memoDocx } from './document/memo-docx.server.ts'
import { memoPdf } from './document/memo-pdf.server.ts'
import type { ReportSnapshot, ReportStage } from './document/snapshot.ts'
import type { Paper } from './paper/store.server.ts'

/** The documents of a report, by the last step of their address. */
export const fileNames = ['memo.docx', 'memo.pdf', 'slides.pptx', 'snapshot.json'] as const
export type FileName = (typeof fileNames)[number]

type File = { body: Buffer; type: string; name: string }

const office = 'application/vnd.openxmlformats-officedocument'

const makers: Record<
  FileName,
  {
    type: string
    make: (snapshot: ReportSnapshot, stage: ReportStage, paper: Paper | null) => Promise<Buffer> | Buffer
  }
> = {
  'memo.docx': { type: `${office}.wordprocessingml.document`, make: memoDocx },
  'memo.pdf': { type: 'application/pdf', make: memoPdf },
  'slides.pptx': { type: `${office}.presentationml.presentation`, make: deckPptx },
  'snapshot.json': {
    type: 'application/json; charset=utf-8',
    make: (snapshot, stage) => Buffer.from(`${JSON.stringify({ stage, ...snapshot }, null, 2)}\n`),
  },
}

/** Makes one document; the name it is saved under says when it is a draft. */
export async function fileOf(
  wanted: FileName,
  snapshot: ReportSnapshot,
  stage: ReportStage,
  paper: Paper | null,
): Promise<File> {
  const { type, make } = makers[wanted]
  const [name = '', extension = ''] = wanted.split('.')
  const parts = [
    name,
    snapshot.cutOff,
    ...(snapshot.correction ? [`corrigendum-${snapshot.correction.no}`] : []),
    ...(stage === 'draft' ? ['concept'] : []),
  ]
  return { body: await make(snapshot, stage, paper), type, name: `${parts.join('-')}.${extension}` }
}
