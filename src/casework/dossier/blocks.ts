import type { Block, Cell } from '#src/platform/documents/text-document.ts'
import { paper } from './paper.nl.ts'

export const heading = (text: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, text })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const cell = (text: string | null | undefined, note?: string | null): Cell => ({
  text: text || '–',
  ...(note ? { note } : {}),
})

/** 'Besloten: …', for what is known. */
export const said = (
  lines: readonly (readonly [lead: string, text: string | null | undefined])[],
): Block => ({
  kind: 'bullets',
  items: lines.flatMap(([lead, text]) => (text ? [{ lead: `${lead}:`, text }] : [])),
})

/** A part of the paper, which says so where there is nothing. */
export const part = (title: string, blocks: readonly Block[], none = paper.none): Block[] => [
  heading(title),
  ...(blocks.length > 0 ? blocks : [paragraph(none)]),
]
