import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const list = readFileSync('docs/security.md', 'utf8')
// How many requirements of levels 1 and 2 each chapter of ASVS 5.0.0 has.
const perChapter = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7]

test('every file that is named as proof is there', () => {
  const named = [...list.matchAll(/`((?:src|tests|docs|scripts|deploy)\/[^` ]+)`/g)].map(
    ([, file]) => file ?? '',
  )
  expect(named.length).toBeGreaterThan(150)
  expect(named.filter(file => !existsSync(file))).toEqual([])
})

test('no requirement is left out or told twice', () => {
  const numbers = [...list.matchAll(/^\| (\d+\.\d+\.\d+[\d., –]*) \|/gm)].flatMap(([, told = '']) =>
    told.split(', ').flatMap(part => {
      const [from = '', to = from] = part.split('–')
      const [start, end] = [from, to].map(number => number.lastIndexOf('.') + 1)
      const section = from.slice(0, start)
      const [low, high] = [Number(from.slice(start)), Number(to.slice(end))]
      return Array.from({ length: high - low + 1 }, (_, at) => `${section}${low + at}`)
    }),
  )
  expect(new Set(numbers).size).toBe(numbers.length)
  const counted = perChapter.map((_, at) => numbers.filter(one => one.startsWith(`${at + 1}.`)).length)
  expect(counted).toEqual(perChapter)
})
