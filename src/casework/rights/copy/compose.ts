import { type Day, dayInWords } from '#src/kernel/day.ts'
import type { TextDocument } from '#src/platform/documents/text-document.ts'
import type { CopyLine } from '../own/store.server.ts'
import type { About } from '../rules.ts'
import { text } from '../text.nl.ts'

const say = text.paper

/** The copy of a file for who asked for it: only what was shown by one person and looked at by another. */
export function copyPaper(
  lines: readonly CopyLine[],
  { about, on }: { about: About; on: Day },
): TextDocument {
  const title = about === 'self' ? say.title : say.titleChild
  return {
    title,
    shownTitle: title,
    kicker: say.kicker,
    description: say.description,
    author: say.kicker,
    madeOn: on,
    footer: say.footer(dayInWords(on)),
    pageLabel: { page: say.page, of: say.of },
    head: [[say.made, dayInWords(on)]],
    blocks: [
      { kind: 'paragraph', text: about === 'self' ? say.lead : say.leadChild },
      ...lines.flatMap(({ happenedOn, title: what, words }) => [
        {
          kind: 'heading' as const,
          level: 1 as const,
          text: happenedOn ? `${dayInWords(happenedOn)}: ${what}` : what,
        },
        ...words
          .split('\n')
          .filter(line => line.trim() !== '')
          .map(line => ({ kind: 'paragraph' as const, text: line })),
      ]),
    ],
  }
}
