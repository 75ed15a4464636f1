import type { CardsSlide } from '#src/platform/documents/slides.ts'
import { supportLine } from './memo-progress.ts'
import type { Development, ReportSnapshot } from './snapshot.ts'
import { momentLine } from './tense.ts'
import { kindInWords, lessonsCaution, text } from './text.nl.ts'

/** Speaker notes: where the slide's facts come from. */
export const notesOf = (sources: readonly string[], extra: readonly string[] = []): string =>
  [...extra, sources.length > 0 ? `${text.sources}: ${sources.join(' ')}` : ''].filter(Boolean).join('\n')

/** A selection of the lessons, each with how well it is supported. */
export function lessonSlides({ lessons, sources }: ReportSnapshot): CardsSlide[] {
  const chosen = lessons.filter(lesson => lesson.inDeck)
  if (chosen.length === 0) return []
  return [
    {
      kind: 'cards',
      section: text.local,
      title: text.lessons.deckTitle,
      caution: lessonsCaution(lessons) ?? undefined,
      columns: 3,
      cards: chosen.map(lesson => ({
        eyebrow: kindInWords[lesson.kind],
        title: lesson.title,
        text: lesson.statement,
        ...(lesson.sufficient ? { note: lesson.strength } : { caution: lesson.strength }),
      })),
      notes: notesOf(
        sources.lessons,
        chosen.map(lesson => `${lesson.title}: ${lesson.evidence}`),
      ),
    },
  ]
}

/** What has been changed already. */
export function improvementSlides({ improvements, sources, cutOff }: ReportSnapshot): CardsSlide[] {
  if (improvements.length === 0) return []
  const cards = improvements.map(one => ({
    title: one.title,
    text: one.text,
    points: one.moments.map(moment => momentLine(moment, cutOff, one.title)),
    note: supportLine(one),
  }))
  const columns = columnsFor(cards.length)
  const notes = notesOf(sources.improvements)
  return [{ kind: 'cards', section: text.local, title: text.improvements.title, columns, cards, notes }]
}

/** Four cards stand better two by two. */
const columnsFor = (cards: number) => (cards === 4 ? 2 : 3)

/** A slide per theme. */
export function developmentSlides(
  section: string,
  told: readonly Development[],
  { cutOff }: ReportSnapshot,
  sources: readonly string[],
): CardsSlide[] {
  return [...Map.groupBy(told, one => one.theme)].map(([theme, ofTheme]) => ({
    kind: 'cards',
    section,
    title: theme,
    columns: columnsFor(ofTheme.length),
    cards: ofTheme.map(one => ({
      title: one.title,
      text: one.text,
      points: one.moments.map(moment => momentLine(moment, cutOff, one.title)),
    })),
    notes: notesOf(sources),
  }))
}

/** The links to read on stand on the last slide about the country. */
export function withLinks(slides: readonly CardsSlide[], { links }: ReportSnapshot): CardsSlide[] {
  if (links.length === 0) return [...slides]
  const reading = { title: text.readOn, items: links }
  const own: CardsSlide = {
    kind: 'cards',
    section: text.national,
    title: text.readOn,
    columns: 1,
    cards: [],
    links: reading,
    notes: '',
  }
  const last = slides.at(-1)
  return last ? [...slides.slice(0, -1), { ...last, links: reading }] : [own]
}
