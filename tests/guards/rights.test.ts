import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { permissionNames } from '#src/access/permission-names.nl.ts'
import { rightsDocument } from '../../scripts/rights.ts'

test('docs/rechten.md says what the permissions say; after a change run npm run docs:rights', () => {
  expect(readFileSync(new URL('../../docs/rechten.md', import.meta.url), 'utf8')).toBe(rightsDocument())
})

test('two actions never have the same name, or the log could not tell them apart', () => {
  const names = Object.values(permissionNames)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
