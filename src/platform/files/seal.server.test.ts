import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { seal, unseal } from './seal.server.ts'

const key = randomBytes(32)
const letter = Buffer.from('Beste ouders')

test('what was sealed opens with the same key, for what it belongs to, and looks different each time', () => {
  const sealed = seal(key, letter, 'brief 1')
  expect(unseal(key, sealed, 'brief 1').toString()).toBe('Beste ouders')
  expect(sealed.includes('ouders')).toBe(false)
  expect(seal(key, letter, 'brief 1').equals(sealed)).toBe(false)
})

test('another key, another letter, one bit or a missing end: it stays shut', () => {
  const sealed = seal(key, letter, 'brief 1')
  const flipped = Buffer.from(sealed)
  flipped.writeUInt8((flipped[14] ?? 0) ^ 1, 14)
  expect(() => unseal(randomBytes(32), sealed, 'brief 1')).toThrow()
  expect(() => unseal(key, sealed, 'brief 2')).toThrow()
  expect(() => unseal(key, flipped, 'brief 1')).toThrow()
  expect(() => unseal(key, sealed.subarray(0, -1), 'brief 1')).toThrow()
})
