import { type ReactNode, useId } from 'react'

export type Column = {
  key: string
  label: string
  numeric?: boolean
  /** Stays on one line: a date, a name of a step. */
  short?: boolean
  /** Holds only links to do something, which paper can't. */
  acts?: boolean
}

type TableProps = {
  caption: ReactNode
  /** The heading right above already says it to who sees the page. */
  hideCaption?: boolean
  columns: Column[]
  rows: Record<string, ReactNode>[]
  /** The column that names the row. */
  rowHeader?: string
  /** On a phone each row becomes a card; otherwise a wide table scrolls in its own region. */
  stack?: boolean
}

const cellClass = ({ numeric, short, acts }: Column) =>
  [
    'utrecht-table__cell',
    numeric && 'utrecht-table__cell--numeric-column',
    short && 'tt-table__short',
    acts && 'tt-acts',
  ]
    .filter(Boolean)
    .join(' ')

function Row({
  columns,
  row,
  rowHeader,
}: Pick<TableProps, 'columns' | 'rowHeader'> & { row: TableProps['rows'][0] }) {
  return (
    <tr className="utrecht-table__row">
      {columns.map(column =>
        column.key === rowHeader ? (
          <th className={cellClass(column)} scope="row" key={column.key}>
            {row[column.key]}
          </th>
        ) : (
          <td className={cellClass(column)} data-label={column.label} key={column.key}>
            <div className="tt-table__value">{row[column.key]}</div>
          </td>
        ),
      )}
    </tr>
  )
}

export function Table({ caption, hideCaption, columns, rows, rowHeader, stack }: TableProps) {
  const captionId = useId()
  const table = (
    <table className={`utrecht-table utrecht-table--html-table tt-table${stack ? ' tt-table--stack' : ''}`}>
      <caption className="utrecht-table__caption" id={captionId}>
        {hideCaption ? <span className="tt-hidden">{caption}</span> : caption}
      </caption>
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          {columns.map(column => (
            <th className={`utrecht-table__header-cell ${cellClass(column)}`} scope="col" key={column.key}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a server-rendered table never reorders
          <Row key={index} columns={columns} row={row} rowHeader={rowHeader} />
        ))}
      </tbody>
    </table>
  )
  if (stack) return table
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section className="utrecht-table-container tt-table-region" aria-labelledby={captionId} tabIndex={0}>
      {table}
    </section>
  )
}
