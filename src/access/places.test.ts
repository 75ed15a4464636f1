import { expect, test } from 'vitest'
import { places } from './places.ts'

test('nobody finds the same place twice in the navigation', () => {
  const addresses = places.map(place => `${place.kind} ${place.to}`)
  expect(new Set(addresses).size).toBe(addresses.length)
})
