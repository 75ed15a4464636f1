import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sheetsIn = (folder: string) => {
  const here = new URL(`${folder}/`, import.meta.url)
  return readdirSync(here, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.css'))
    .map(name => new URL(name, here))
}

const physical =
  /(?<![-\w])((margin|padding|border)-(left|right)[\w-]*|(left|right)|border-(top|bottom)-(left|right)-radius)\s*:|(text-align|float|clear)\s*:\s*(left|right)/g
const sidesDiffer = /(?<![-\w])(margin|padding|inset|border-width)\s*:\s*\S+ (\S+) \S+ (?!\2\b)\S+;/g
const withoutSums = (css: string) => css.replaceAll(/\([^()]*\)/g, '').replaceAll(/\([^()]*\)/g, '')
const sidesIn = (css: string) =>
  [physical, sidesDiffer].flatMap(sign => [...withoutSums(css).matchAll(sign)]).map(([found]) => found)

test('a sheet says begin and end, not left and right: each page also reads from right to left', () => {
  const planted = 'a { margin-left: 1px; text-align: right } b { padding: 1px 2px 1px 4px; }'
  expect(sidesIn(planted)).toHaveLength(3)
  const sheets = ['.', '../family'].flatMap(sheetsIn)
  expect(sheets.length).toBeGreaterThan(20)
  expect(
    sheets.flatMap(sheet => sidesIn(readFileSync(sheet, 'utf8')).map(found => `${sheet.pathname}: ${found}`)),
  ).toEqual([])
})
