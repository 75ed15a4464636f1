import { themeOf } from '#src/platform/documents/palette.ts'
import { writePresentation } from '#src/platform/documents/presentation.server.ts'
import type { Paper } from '../paper/store.server.ts'
import { progressDeck } from './deck.ts'
import type { ReportSnapshot, ReportStage } from './snapshot.ts'

/** The progress deck as PowerPoint, in the colours of the region's own paper where it has any. */
export const deckPptx = (
  snapshot: ReportSnapshot,
  stage?: ReportStage,
  paper: Paper | null = null,
): Promise<Buffer> => writePresentation(progressDeck(snapshot, stage), themeOf(paper?.colour))
