import { cleanText } from './clean-text.ts'

export type Value = string | number | null
/** A table as a spreadsheet knows it; the first row of a table of figures has the names of its columns. */
export type Sheet = { name: string; rows: readonly (readonly Value[])[] }

const byteOrderMark = '\uFEFF'
// What a spreadsheet would run instead of show, with the wide signs that some programs read as the same.
const startsFormula = /^(?:[\t\r\n]|[\s\0\p{Cf}]*[=+\-@|＝＋－＠])/u

/**
 * Rows as a Dutch spreadsheet opens them: semicolons, decimal commas, and a mark that says the letters are UTF-8.
 * Text is always quoted, and gets an apostrophe where it would otherwise be run as a formula.
 */
export const csvOf = (rows: Sheet['rows']): string =>
  byteOrderMark + rows.map(row => `${row.map(field).join(';')}\r\n`).join('')

function field(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  const text = cleanText(value)
  return `"${(startsFormula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}
