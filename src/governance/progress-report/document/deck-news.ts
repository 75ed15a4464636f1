import type { CardsSlide } from '#src/platform/documents/slides.ts'
import type { ReportSnapshot } from './snapshot.ts'
import { text } from './text.nl.ts'

type Differences = NonNullable<ReportSnapshot['news']>['differences']

const cardsOf = (differences: Differences) =>
  differences.map(({ part, lines }) => ({ title: part, text: '', points: lines }))

/** What is new since the report before, a card for each part. */
export function newsSlides({ news }: ReportSnapshot): CardsSlide[] {
  if (!news || news.differences.length === 0) return []
  const cards = cardsOf(news.differences)
  return [
    {
      kind: 'cards',
      section: text.news.intro(news.since),
      title: text.news.title,
      columns: cards.length === 4 ? 2 : 3,
      cards,
      notes: '',
    },
  ]
}

/** A deck that puts an earlier one right says so before anything else. */
export function correctionSlides({ correction }: ReportSnapshot): CardsSlide[] {
  if (!correction) return []
  const words = text.correction
  const cards = cardsOf(correction.differences)
  return [
    {
      kind: 'cards',
      section: words.instead(correction.of),
      title: words.title(correction.no),
      caution: words.why(correction.why),
      columns: cards.length === 4 ? 2 : 3,
      cards,
      notes: '',
    },
  ]
}
