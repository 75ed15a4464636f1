import { type Day, dayInWords } from '#src/kernel/day.ts'
import type { Block, TextDocument } from '#src/platform/documents/text-document.ts'
import { partsIn } from './rules.ts'
import { text } from './text.nl.ts'

const say = text.document

export type LetterWords = { subject: string; body: string }
export type Made = { on: Day; from: string; sender?: Sender | null }
/** Who a letter comes from, where that stands on its own paper too: the organisation, and the logo of the region. */
export type Sender = { name: string; logo: Uint8Array | null }

/** A picture that was drawn anew here, as a drawing that a document can hold. */
const markOf = ({ name, logo }: Sender) => {
  const size = logo && sizeOfPng(logo)
  if (!logo || !size) return null
  const { width, height } = size
  const picture = `data:image/png;base64,${Buffer.from(logo).toString('base64')}`
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><image href="${picture}" width="${width}" height="${height}"/></svg>`,
    alt: say.logo(name),
  }
}

/** How large a PNG says it is, in dots; null for what is none. */
function sizeOfPng(bytes: Uint8Array) {
  if (bytes.length < 24 || Buffer.from(bytes.subarray(1, 4)).toString('latin1') !== 'PNG') return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

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

/**
 * A letter on the house's own paper: a day, what it is about, the words. Nothing on it tells what sort of work this is; the name
 * and logo of who sends it only where its own paper has them too.
 */
export function letterPaper({ subject, body }: LetterWords, { on, from, sender }: Made): TextDocument {
  const mark = sender ? markOf(sender) : null
  return {
    title: subject,
    shownTitle: subject,
    kicker: sender ? `${sender.name} · ${dayInWords(on)}` : dayInWords(on),
    description: say.description,
    author: from,
    madeOn: on,
    footer: say.footer(from),
    pageLabel: { page: say.page, of: say.of },
    head: [],
    letters: 12,
    letter: true,
    ...(mark ? { mark } : {}),
    blocks: blocksOf(body),
  }
}

type Address = { addressLine: string | null; postcode: string | null; town: string | null }

/** What shows in the window of an envelope: who it is for and where, and the name of who sent it; nothing else. */
export const addressSheet = (name: string, { addressLine, postcode, town }: Address, made: Made) => ({
  title: say.sheet,
  author: made.from,
  madeOn: made.on,
  from: say.from(made.from),
  lines: [name, addressLine ?? '', [postcode, town].filter(Boolean).join('  ')].filter(line => line !== ''),
})
