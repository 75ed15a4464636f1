import { writePresentation } from '#src/platform/documents/presentation.server.ts'
import { progressDeck } from './deck.ts'
import type { ReportSnapshot, ReportStage } from './snapshot.ts'

/** The progress deck as PowerPoint. */
export const deckPptx = (snapshot: ReportSnapshot, stage?: ReportStage): Promise<Buffer> =>
  writePresentation(progressDeck(snapshot, stage))
