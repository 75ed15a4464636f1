// npm run new:slice casework/safety-sight "Zicht op veiligheid": a new slice as a copy of the exemplar.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { rename, type Spellings, spellingsOf } from './slice/names.ts'

/** The slice that shows how we build them; every new one starts as a copy, so that the example can't grow old. */
const exemplar = { part: 'learning', name: 'observation' }
const parts = ['casework', 'learning', 'governance', 'family', 'administration']

/** The place of a slice and the word practitioners use for it. */
type Slice = { part: string; name: string; term: string }

/** Copies the exemplar to a new place, with its migration, addresses and glossary row; gives the files it wrote. */
export function newSlice(root: string, place: string, term?: string): string[] {
  const slice = sliceAt(root, place, term)
  const from = spellingsOf(exemplar.name)
  const to = spellingsOf(slice.name)
  const files = copyExemplar(root, slice, from, to)
  return [...files, addMigration(root, slice), addRoutes(root, slice, from, to), addTerm(root, slice)]
}

function sliceAt(root: string, place = '', term?: string): Slice {
  const [part = '', name = '', ...rest] = place.split('/')
  if (!parts.includes(part) || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || rest.length > 0) {
    throw new Error(
      `Name the new slice as part/name, like casework/safety-sight; parts are ${parts.join(', ')}.`,
    )
  }
  if (existsSync(join(root, 'src', part, name))) throw new Error(`src/${part}/${name} exists already.`)
  return { part, name, term: term ?? name.replaceAll('-', ' ') }
}

function copyExemplar(root: string, slice: Slice, from: Spellings, to: Spellings): string[] {
  const source = join(root, 'src', exemplar.part, exemplar.name)
  if (!existsSync(source)) throw new Error(`The exemplar src/${exemplar.part}/${exemplar.name} is not there.`)
  const files = readdirSync(source, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return files.map(entry => {
    const path = join(entry.parentPath, entry.name)
    const copy = join('src', slice.part, slice.name, rename(path.slice(source.length + 1), from, to))
    const text = readFileSync(path, 'utf8').replaceAll(
      `${exemplar.part}/${exemplar.name}`,
      `${slice.part}/${exemplar.name}`,
    )
    return write(root, copy, withAddress(root, slice, rename(text, from, to)))
  })
}

function addMigration(root: string, slice: Slice): string {
  const numbers = readdirSync(join(root, 'database/migrations')).map(file => Number.parseInt(file, 10) || 0)
  const number = String(Math.max(0, ...numbers) + 1).padStart(4, '0')
  return write(
    root,
    `database/migrations/${number}-${slice.name}.sql`,
    `-- ${slice.term}: its tables, checks, policies and grants.\n`,
  )
}

/** Repeats the exemplar's addresses for the new slice, below the last address of its part. */
function addRoutes(root: string, slice: Slice, from: Spellings, to: Spellings): string {
  const file = 'src/routes.ts'
  const routes = readFileSync(join(root, file), 'utf8')
  const lines = linesOf(routes, `${exemplar.part}/${exemplar.name}`)
  if (lines.length === 0) throw new Error(`${file} has no address of the exemplar to repeat.`)
  const added = lines.map(line => {
    const moved = line.replace(`${exemplar.part}/${exemplar.name}`, `${slice.part}/${exemplar.name}`)
    return withAddress(root, slice, rename(moved, from, to), '')
  })
  const last = linesOf(routes, slice.part).at(-1) ?? (lines.at(-1) as string)
  return write(
    root,
    file,
    routes.replace(last, () => last + added.join('')),
  )
}

function linesOf(routes: string, folder: string): string[] {
  return routes.match(new RegExp(`^ *route\\([^()]*'(?:\\./)?${folder}/[^']*',?\\s*\\),?\\n`, 'gm')) ?? []
}

/** Puts the new slice's address where the exemplar's stands: it begins with the exemplar's Dutch term. */
function withAddress(root: string, slice: Slice, text: string, before = '/'): string {
  const term = termOf(root, exemplar.name)
  const slug = slice.term
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
  return text.replace(new RegExp(`(?<=['"\`/]${before})${term}\\w*(?=['"\`/])`, 'g'), slug)
}

function termOf(root: string, name: string): string {
  const rows = readFileSync(join(root, 'docs/woordenlijst.md'), 'utf8').split('\n')
  const row = rows.find(line => line.split('|').some(cell => cell.replaceAll('`', '').trim() === name))
  if (!row) throw new Error(`docs/woordenlijst.md has no row for ${name}.`)
  return (row.split('|')[1] as string).trim().toLowerCase()
}

function addTerm(root: string, slice: Slice): string {
  const file = 'docs/woordenlijst.md'
  const lines = readFileSync(join(root, file), 'utf8').split('\n')
  const last = lines.findLastIndex(line => line.startsWith('|'))
  const columns = (lines[last] as string).split('|').length - 2
  const cells = [slice.term, `\`${slice.name}\``, ...Array(Math.max(0, columns - 2)).fill('')]
  lines.splice(last + 1, 0, `| ${cells.join(' | ')} |`)
  return write(root, file, lines.join('\n'))
}

function write(root: string, file: string, text: string): string {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
  return file
}

if (import.meta.main) {
  try {
    const [place = '', term] = process.argv.slice(2)
    const files = newSlice(resolve(import.meta.dirname, '..'), place, term)
    console.log(`${files.join('\n')}\n\nNext: the tables in the migration, the permissions in src/access/permissions.ts,
the sentences in text.nl.ts, the meaning and source in docs/woordenlijst.md, and then npm run check.`)
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}
