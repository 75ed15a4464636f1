import type { ReactNode } from 'react'
import { isWebAddress } from '#src/kernel/web-address.ts'
import { ChartDrawing } from '#src/platform/documents/chart-drawing.tsx'
import type { Block, Cell, TableBlock } from '#src/platform/documents/text-document.ts'
import { Table } from '#src/ui/table/table.tsx'

/** Blocks of the memo as a page shows them: the same words in the same order as on paper. */
export function MemoBlocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className="tt-flow">
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a server-rendered text never reorders
        <BlockView block={block} key={index} />
      ))}
    </div>
  )
}

function BlockView({ block }: { block: Block }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <h3 className="nl-heading nl-heading--level-3">{block.text}</h3>
    case 'paragraph':
      return <p className={`tt-as-typed${block.quiet ? ' tt-soft' : ''}`}>{block.text}</p>
    case 'numbered':
      return (
        <ol>
          {block.items.map(item => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      )
    case 'bullets':
      return (
        <ul>
          {block.items.map(item => (
            <li key={`${item.lead} ${item.text}`}>
              <CellView cell={item} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <TableView block={block} />
    case 'chart':
      return (
        <div className="tt-report-chart">
          <ChartDrawing chart={block.chart} />
        </div>
      )
    case 'links':
      return (
        <ul>
          {block.items.map(({ label, url }) => (
            <li key={url}>{isWebAddress(url) ? <a href={url}>{label}</a> : label}</li>
          ))}
        </ul>
      )
  }
}

type CellProps = { cell: Cell; strong?: boolean; ownLine?: boolean }

function CellView({ cell: { lead, text, note }, strong, ownLine }: CellProps) {
  const words = <span className="tt-as-typed">{text}</span>
  return (
    <>
      {lead && <strong>{lead} </strong>}
      {lead && ownLine && <br />}
      {strong ? <strong>{words}</strong> : words}
      {note && (
        <>
          <br />
          <span className="tt-soft">{note}</span>
        </>
      )}
    </>
  )
}

function TableView({ block }: { block: TableBlock }) {
  const columns = block.columns.map(({ label, right }, index) => ({
    key: String(index),
    label,
    numeric: right ?? false,
  }))
  const last = block.lastRowIsTotal ? block.rows.at(-1) : undefined
  const rows = block.rows.map(row =>
    Object.fromEntries(
      row.map((cell, index) => [
        String(index),
        <CellView cell={cell} strong={row === last} ownLine key={cell.text} />,
      ]),
    ),
  )
  // A first cell that holds a whole text does not name its row.
  const isNamed = block.rows.every(([first]) => first?.lead === undefined)
  const rowHeader = isNamed ? '0' : undefined
  return <Table caption={block.description} columns={columns} rows={rows} rowHeader={rowHeader} stack />
}
