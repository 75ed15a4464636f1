import type { Block } from '#src/platform/documents/text-document.ts'
import type { ReportSnapshot } from './snapshot.ts'
import { text } from './text.nl.ts'

type Differences = NonNullable<ReportSnapshot['news']>['differences']

const listed = (differences: Differences): Block => ({
  kind: 'bullets',
  items: differences.map(({ part, lines }) => ({ lead: `${part}.`, text: lines.join('\n') })),
})

/** What is new since the report before; nothing where there was none. */
export function newsBlocks({ news }: ReportSnapshot): Block[] {
  if (!news || news.differences.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: text.news.title },
    { kind: 'paragraph', text: text.news.intro(news.since), leadsIn: true },
    listed(news.differences),
  ]
}

/** A memo that puts an earlier one right says so first, with why and what is different. */
export function correctionBlocks({ correction }: ReportSnapshot): Block[] {
  if (!correction) return []
  const words = text.correction
  return [
    { kind: 'heading', level: 1, text: words.title(correction.no) },
    { kind: 'paragraph', text: words.instead(correction.of) },
    { kind: 'paragraph', text: words.why(correction.why) },
    ...(correction.differences.length > 0
      ? [{ kind: 'heading', level: 2, text: words.differs } as const, listed(correction.differences)]
      : []),
  ]
}
