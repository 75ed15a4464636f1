import { CsvError, parse } from 'csv-parse/sync'
import { type Line, mostLines } from '#src/kernel/list-row.ts'
import { done, type Outcome, refuse } from '#src/kernel/outcome.ts'

export const mostMegabytes = 4
/** Whoever is told of is told in far fewer letters; a longer line is a quote that was never closed, or no list. */
const longestLine = 10_000

export type ReadFault = 'no-file' | 'empty' | 'too-large' | 'too-many' | 'no-text' | 'quote'

/** What was in a file, whichever of the usual encodings wrote it: UTF-8 with or without mark, UTF-16, Windows-1252. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Which sign keeps the fields of the first line apart: the one that stands there most, outside quotes. */
export function delimiterOf(text: string): string {
  const first = (text.split(/\r\n|\n|\r/, 1)[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (sign: string) => first.split(sign).length
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** The lines of a file with the number at which each begins; empty lines are left out. */
export function readLines(bytes: Uint8Array): Outcome<Line[], ReadFault> {
  if (bytes.length === 0) return refuse('empty', 'file')
  if (bytes.length > mostMegabytes * 1024 * 1024) return refuse('too-large', 'file')
  const whole = decode(bytes)
  if (whole.includes('\u0000')) return refuse('no-text', 'file')
  // Excel can say on a line before the others which sign it uses.
  const [said, sign] = /^sep=([;,\t])(?:\r\n|\n|\r)/i.exec(whole) ?? []
  const text = said ? whole.slice(said.length) : whole
  if (text.split(/[\r\n]/).some(line => line.length > longestLine)) return refuse('quote', 'file')
  try {
    const found = parse(text, {
      delimiter: sign ?? delimiterOf(text),
      // What is more than can be taken over is not read.
      to: mostLines + 2,
      max_record_size: longestLine,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    if (found.length < 2) return refuse('empty', 'file')
    if (found.length > mostLines + 1) return refuse('too-many', 'file')
    const before = said ? 1 : 0
    return done(
      found.map(({ record, info }) => ({ number: info.lines - breaksIn(record) + before, fields: record })),
    )
  } catch (error) {
    if (error instanceof CsvError) return refuse('quote', 'file')
    throw error
  }
}

const breaksIn = (record: readonly string[]) =>
  record.reduce((sum, field) => sum + (field.match(/\r\n|\n|\r/g)?.length ?? 0), 0)
