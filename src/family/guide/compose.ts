import type { Day } from '#src/kernel/day.ts'
import type { TextDocument } from '#src/platform/documents/text-document.ts'
import type { Written } from '../language/languages.ts'

type Made = {
  steps: readonly (keyof Written['guide']['steps'])[]
  isForChild: boolean
  contacts: readonly { name: string; phone: string }[]
  kicker: string
  on: Day
  now: string
  someone: string
}

const heading = (words: string) => ({ kind: 'heading' as const, level: 1 as const, text: words })
const bullets = (items: readonly { lead?: string; text: string }[]) => ({ kind: 'bullets' as const, items })

/** The same as on the page, in the language of who reads. Neither a family nor what these pages are for stands on it. */
export function guidePaper({ guide, language, day }: Written, made: Made): TextDocument {
  return {
    title: guide.title,
    shownTitle: guide.title,
    kicker: made.kicker,
    description: guide.paper.description,
    author: made.kicker,
    madeOn: made.on,
    lang: language.code,
    footer: day(made.on),
    pageLabel: { page: guide.paper.page, of: guide.paper.of },
    head: [],
    blocks: [
      { kind: 'paragraph', text: made.isForChild ? guide.forChild : guide.lead },
      heading(guide.can),
      bullets(made.steps.map(key => ({ lead: `${guide.steps[key].what}.`, text: guide.steps[key].how }))),
      heading(guide.doubt),
      bullets(guide.doubts.map(line => ({ text: line }))),
      heading(guide.call),
      bullets([
        ...made.contacts.map(({ name, phone }) => ({ lead: `${name}:`, text: phone })),
        { lead: `${guide.now}:`, text: made.now },
        { lead: `${guide.someone}:`, text: made.someone },
      ]),
    ],
  }
}
