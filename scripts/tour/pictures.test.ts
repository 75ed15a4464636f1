import { readdirSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pictures } from './pictures.ts'

const docs = new URL('../../docs/', import.meta.url)
const told = readFileSync(new URL('rondleiding.md', docs), 'utf8')
const readme = readFileSync(new URL('../README.md', docs), 'utf8')

/** What a text says of each picture of the tour, by its name. */
const saidIn = (text: string) =>
  [
    ...[...text.matchAll(/!\[([^\]]*)\]\(\S*images\/tour\/([\w-]+)\.webp\)/g)].map(([, alt, name]) => [
      name,
      alt,
    ]),
    ...[...text.matchAll(/<img src="\S*images\/tour\/([\w-]+)\.webp"[^>]* alt="([^"]*)"/g)].map(
      ([, name, alt]) => [name, alt],
    ),
  ].toSorted()

test('the tour tells each picture that its script makes, in the same words for who cannot see it', () => {
  expect(saidIn(told)).toEqual(pictures.map(({ name, alt }) => [name, alt]).toSorted())
  const known = new Map(pictures.map(({ name, alt }) => [name, alt]))
  const shown = saidIn(readme)
  expect(shown.length).toBeGreaterThan(2)
  for (const [name = '', alt] of shown) expect(alt).toBe(known.get(name))
})

test('the pictures are all there, no other ones, and light enough to clone', () => {
  const folder = new URL('images/tour/', docs)
  const files = readdirSync(folder)
  expect(files.toSorted()).toEqual(pictures.map(({ name }) => `${name}.webp`).toSorted())
  const bytes = files.reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0)
  expect(bytes).toBeLessThan(1_500_000)
})
