import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../config/config.ts'
import { demonstrationKey, filesHouseOf } from './house.server.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-key-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const own = Buffer.alloc(32, 7)
const houseOf = (environment: Record<string, string>) =>
  filesHouseOf(readConfig({ DEMO: 'nee', DATA_DIR: folder, ...environment }))

test('the first start makes a key that only its own login reads; the next start finds the same', () => {
  const { key } = houseOf({})
  expect(key).toHaveLength(32)
  expect(statSync(join(folder, 'files.key')).mode & 0o777).toBe(0o600)
  expect(Buffer.from(houseOf({}).key).equals(key)).toBe(true)
})

test('a key that is no longer whole starts nothing, and is not replaced', () => {
  writeFileSync(join(folder, 'files.key'), 'half')
  expect(() => houseOf({})).toThrow('is niet heel')
  expect(statSync(join(folder, 'files.key')).size).toBe(4)
})

test('on a database of its own the key is given, the same for every server', () => {
  const DATABASE_URL = 'postgresql://app@db/huis'
  expect(() => houseOf({ DATABASE_URL })).toThrow('Zet FILES_KEY.')
  expect(houseOf({ DATABASE_URL, FILES_KEY: own.toString('base64') }).key).toEqual(own)
  expect(houseOf({ DATABASE_URL, DEMO: 'ja' }).key).toBe(demonstrationKey)
})

test('the scanner is where CLAMAV_HOST says', () => {
  expect(houseOf({ FILES_KEY: own.toString('base64'), CLAMAV_HOST: 'clamav' }).scanner).toEqual({
    host: 'clamav',
    port: 3310,
  })
  expect(() => houseOf({ CLAMAV_HOST: 'clamav:99999' })).toThrow('CLAMAV_HOST')
})
