import { writePresentation } from '#src/platform/documents/presentation.server.ts'
import { progressDeck } from './deck.ts'
import type { ReportSnapshot } from './snapshot.ts'

/** The progress deck as PowerPoint. */
export const deckPptx = (snapshot: ReportSnapshot): Promise<Buffer> =>
  writePresentation(progressDeck(snapshot))
