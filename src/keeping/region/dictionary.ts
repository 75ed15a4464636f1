import { csvOf, type Value } from '#src/platform/documents/sheet.ts'
import { columnWords, typeWords } from './column-words.nl.ts'
import type { ColumnFacts } from './store.server.ts'

const glossary = import.meta.glob('/docs/woordenlijst.md', { query: '?raw', import: 'default', eager: true })

/** The word of the practice for each English one, with what it means. */
const terms = new Map(
  [...String(Object.values(glossary)[0]).matchAll(/^\| ([^|]+) \| `([a-z0-9-]+)` \| ([^|]+) \|/gm)].map(
    ([, term = '', english = '', meaning = '']) => [english, { term, meaning }] as const,
  ),
)

/** The term of a table, or of what its name begins with: `plan_mark_read` goes with the mark in a plan. */
function termOf(table: string): { term: string; meaning: string } {
  const words = table.split('_')
  for (let count = words.length; count > 0; count -= 1) {
    const found = terms.get(words.slice(0, count).join('-'))
    if (found)
      return count === words.length ? found : { term: found.term, meaning: `hoort bij: ${found.term}` }
  }
  return { term: '', meaning: '' }
}

const head: Value[] = [
  'bestand',
  'term',
  'wat het is',
  'kolom',
  'betekenis',
  'soort',
  'altijd ingevuld',
  'verwijst naar',
  'mogelijke waarden',
]

/** What each file of an export tells, column by column, as a table for a spreadsheet. */
export function dictionary(facts: readonly ColumnFacts[], tables: ReadonlySet<string>): string {
  const rows = facts
    .filter(fact => tables.has(fact.table))
    .map(({ table, column, type, isNeeded, refersTo, words }): Value[] => {
      const { term, meaning } = termOf(table)
      return [
        table,
        term,
        meaning,
        column,
        columnWords(column, refersTo),
        typeWords(type),
        isNeeded ? 'ja' : 'nee',
        refersTo,
        words?.join(', ') ?? null,
      ]
    })
  return csvOf([head, ...rows])
}
