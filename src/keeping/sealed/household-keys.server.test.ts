import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import {
  BrokenKeys,
  destroyKeys,
  keyOf,
  noKeys,
  readKeys,
  withKeysFor,
  writeKeys,
} from './household-keys.server.ts'

const folder = mkdtempSync(join(tmpdir(), 'toekomsttuin-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const path = join(folder, 'huishoudens.sleutels')
const lock = Buffer.alloc(32, 1)

const household = (number: number) => `0199aaaa-0000-7000-8000-${String(number).padStart(12, '0')}`
async function* inOrder(...numbers: number[]) {
  yield numbers.map(household)
}

test('a household keeps its key while others come', async () => {
  const first = await withKeysFor(noKeys, inOrder(2, 5, 9))
  const key = Buffer.from(keyOf(first, household(5)) ?? '')
  const later = await withKeysFor(first, inOrder(1, 2, 5, 7, 9, 12))
  expect(keyOf(later, household(5))).toEqual(key)
  const all = [1, 2, 5, 7, 9, 12].map(number => String(keyOf(later, household(number))))
  expect(new Set(all).size).toBe(6)
  expect(keyOf(later, household(3))).toBeNull()
})

test('a key that was destroyed stays destroyed, also when the household is met again in older data', async () => {
  const keys = await withKeysFor(noKeys, inOrder(1, 2, 3))
  const key = Buffer.from(keyOf(keys, household(2)) ?? '')
  expect(destroyKeys(keys, [household(2), household(8)])).toBe(1)
  expect(destroyKeys(keys, [household(2)])).toBe(0)
  await writeKeys(path, lock, keys)
  const read = await withKeysFor(readKeys(path, lock), inOrder(1, 2, 3))
  expect(keyOf(read, household(2))).toBe('destroyed')
  expect(read.bytes.includes(key)).toBe(false)
  expect(keyOf(read, household(3))).toEqual(keyOf(keys, household(3)))
})

test('the file of keys opens with its own key only, and tells no household', () => {
  expect(() => readKeys(path, Buffer.alloc(32, 2))).toThrow(BrokenKeys)
  expect(readFileSync(path).includes(Buffer.from(household(1).replaceAll('-', ''), 'hex'))).toBe(false)
})
