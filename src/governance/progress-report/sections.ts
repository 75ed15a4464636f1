import type { Block, Cell, TextDocument } from '#src/platform/documents/text-document.ts'

/** A part of the memo: a chief heading with what stands under it. */
export type MemoSection = { readonly title: string; readonly blocks: readonly Block[] }

/** The memo's parts in the order of the paper. */
export function sectionsOf(memo: TextDocument): MemoSection[] {
  const sections: { title: string; blocks: Block[] }[] = []
  for (const block of memo.blocks) {
    if (block.kind === 'heading' && block.level === 1) sections.push({ title: block.text, blocks: [] })
    else sections.at(-1)?.blocks.push(block)
  }
  return sections
}

/** Everything that a reader of this part reads, one text a line. */
export const wordsOf = (section: MemoSection): string => section.blocks.flatMap(linesOf).join('\n')

/** Where the facts of this part come from. */
export const sourcesOf = (section: MemoSection): string[] => [
  ...new Set(section.blocks.flatMap(block => (block.kind === 'paragraph' ? (block.sources ?? []) : []))),
]

const cellLines = ({ lead, text, note }: Cell) => [lead, text, note].filter(line => line !== undefined)

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [block.text, ...(block.sources ?? [])]
    case 'numbered':
      return [...block.items]
    case 'bullets':
      return block.items.flatMap(cellLines)
    case 'table':
      return [...block.columns.map(column => column.label), ...block.rows.flat().flatMap(cellLines)]
    case 'pictures':
      return block.items.map(item => item.text)
    case 'chart':
      return [block.chart.description]
    case 'links':
      return block.items.map(item => item.label)
  }
}
