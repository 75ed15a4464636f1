import { type Day, dayInWords } from '#src/kernel/day.ts'
import type { Block, TextDocument } from '#src/platform/documents/text-document.ts'
import { partsIn } from './rules.ts'
import { text } from './text.nl.ts'

const say = text.document

export type LetterWords = { subject: string; body: string }
export type Made = { on: Day; from: string }

/** What was typed as parts of a document: real headings and lists, so that a screen reader finds its way. */
export function blocksOf(body: string): Block[] {
  const parts = partsIn(body)
  const first = parts.findIndex(({ kind }) => kind === 'heading' || kind === 'subheading')
  return parts.map(({ kind, lines }, at): Block => {
    if (kind === 'points') return { kind: 'bullets', items: lines.map(text => ({ text })) }
    if (kind === 'passage') return { kind: 'paragraph', text: lines.join('\n') }
    // A heading below another needs one above it.
    return { kind: 'heading', level: kind === 'subheading' && at > first ? 2 : 1, text: lines.join(' ') }
  })
}

/** A letter on the house's own paper: a day, what it is about, the words. Nothing on it tells what sort of work this is. */
export const letterPaper = ({ subject, body }: LetterWords, { on, from }: Made): TextDocument => ({
  title: subject,
  shownTitle: subject,
  kicker: dayInWords(on),
  description: say.description,
  author: from,
  madeOn: on,
  footer: say.footer(from),
  pageLabel: { page: say.page, of: say.of },
  head: [],
  letters: 12,
  letter: true,
  blocks: blocksOf(body),
})

type Address = { addressLine: string | null; postcode: string | null; town: string | null }

/** What shows in the window of an envelope: who it is for and where, and the name of who sent it; nothing else. */
export const addressSheet = (name: string, { addressLine, postcode, town }: Address, made: Made) => ({
  title: say.sheet,
  author: made.from,
  madeOn: made.on,
  from: say.from(made.from),
  lines: [name, addressLine ?? '', [postcode, town].filter(Boolean).join('  ')].filter(line => line !== ''),
})
