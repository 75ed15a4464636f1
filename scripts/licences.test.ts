import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

// Licences under which parts may travel with a product under the EUPL-1.2.
const fitting = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
])

type Locked = { license?: string; dev?: boolean; devOptional?: boolean; link?: boolean }

/** The packages that travel with the product and whose licence does not fit, or is not told. */
function strange(packages: Record<string, Locked>): string[] {
  return Object.entries(packages).flatMap(([path, { license, dev, link }]) => {
    if (path === '' || dev || link) return []
    const choices = (license ?? '').replace(/[()]/g, '').split(' OR ')
    const fits = choices.some(choice => choice.split(' AND ').every(one => fitting.has(one)))
    return fits ? [] : [`${path.replace(/^.*node_modules\//, '')}: ${license ?? 'no licence'}`]
  })
}

test('all that travels with the product may travel under its licence', () => {
  const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'))
  expect(strange(lock.packages)).toEqual([])
})

test.each([
  [{ license: 'GPL-3.0' }, ['x: GPL-3.0']],
  [{}, ['x: no licence']],
  [{ license: 'MIT AND GPL-3.0' }, ['x: MIT AND GPL-3.0']],
  [{ license: '(GPL-3.0 OR MIT)' }, []],
  [{ license: 'GPL-3.0', dev: true }, []],
])('a package with %o is told of as %j', (locked, told) => {
  expect(strange({ '': {}, 'node_modules/x': locked })).toEqual(told)
})
