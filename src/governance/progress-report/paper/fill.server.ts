import { withDocumentProperties } from '#src/platform/documents/office-package.server.ts'
import { documentLanguage, type Theme } from '#src/platform/documents/palette.ts'
import type { TextDocument } from '#src/platform/documents/text-document.ts'
import { fillWord } from '#src/platform/documents/word-template.server.ts'
import { text } from '../document/text.nl.ts'
import type { SentencePlace } from './rules.ts'

const placeOf: Record<Exclude<SentencePlace, 'regio' | 'stand'>, string> = {
  onderwerp: text.head.subject,
  verspreiden: text.head.distribute,
  contactpersoon: text.head.contactPerson,
  eenheid: text.head.units,
  e_mail: text.head.emails,
  kenmerk: text.head.reference,
  datum: text.head.date,
}

/** The memo on the region's own paper: the same words as on ours, in its places. */
export async function fillMemo(template: Buffer, memo: TextDocument, theme: Theme): Promise<Buffer> {
  const head = new Map(memo.head)
  const words = Object.fromEntries(
    Object.entries(placeOf).map(([place, label]) => [place, head.get(label) ?? '']),
  )
  const filling = {
    words: { ...words, regio: memo.kicker, stand: memo.description },
    blocks: { memo: memo.blocks },
    heads: { kop: memo.head },
  }
  const file = await fillWord(template, filling, theme)
  return withDocumentProperties(file, { language: documentLanguage, madeOn: memo.madeOn }, theme)
}
