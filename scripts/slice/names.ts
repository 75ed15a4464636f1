/** A name of one or more words in the spellings that code, files, tables and constants use. */
export type Spellings = { kebab: string; camel: string; pascal: string; snake: string; upper: string }

/** Gives the spellings of a name like `safety-sight`. */
export function spellingsOf(kebab: string): Spellings {
  const pascal = kebab
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
  const snake = kebab.replaceAll('-', '_')
  return {
    kebab,
    pascal,
    snake,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    upper: snake.toUpperCase(),
  }
}

/**
 * Renames every spelling of one slice to that of another. A name of one word is spelled alike in files, variables
 * and tables; what stands around it tells which is meant.
 */
export function rename(text: string, from: Spellings, to: Spellings): string {
  const spellings = [from.pascal, from.upper, from.kebab, from.camel, from.snake]
  const anySpelling = new RegExp([...new Set(spellings)].join('|'), 'g')
  return text.replace(anySpelling, (found, at: number) => {
    if (found === from.pascal) return to.pascal
    if (found === from.upper) return to.upper
    return to[meantBy(found, from, text.slice(0, at), text.slice(at + found.length))]
  })
}

function meantBy(found: string, from: Spellings, before: string, after: string): 'kebab' | 'camel' | 'snake' {
  const alike = from.kebab === from.camel
  if (!alike) return found === from.kebab ? 'kebab' : found === from.snake ? 'snake' : 'camel'
  if (before.endsWith('_') || after.startsWith('_')) return 'snake'
  if (isTable(before, after)) return 'snake'
  const inPath = /[/-]$/.test(before) || /^s?(-|\/|\.(page|server|test|ts)|:[a-z])/.test(after)
  return inPath ? 'kebab' : 'camel'
}

/** As the store names it: selectFrom('observation'), or a column of it: 'observation.id'. */
function isTable(before: string, after: string): boolean {
  const named = /(From|into|Into|Table|join|Join|update|references|table)\(?\s*['"`]?$/.test(before)
  return named || (/['"`]$/.test(before) && /^\.(?!page|server|test|ts|css)[a-z_]+/.test(after))
}
