import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const parts = ['casework', 'learning', 'governance', 'family', 'administration', 'identity']
const root = new URL('../../', import.meta.url)

test('every slice is called by a word of the word list', () => {
  const words = new Set(
    [
      ...readFileSync(new URL('docs/woordenlijst.md', root), 'utf8').matchAll(
        /^\|[^|]+\| `([a-z0-9-]+)` \|/gm,
      ),
    ].map(row => row[1]),
  )
  const slices = parts.flatMap(part =>
    readdirSync(new URL(`src/${part}/`, root), { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => entry.name),
  )
  expect(slices.length).toBeGreaterThan(3)
  expect(slices.filter(slice => !words.has(slice))).toEqual([])
})
