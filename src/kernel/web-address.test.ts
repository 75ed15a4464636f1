import { expect, it } from 'vitest'
import { isWebAddress } from './web-address.ts'

it.each([
  ['https://www.voorbeeld.nl/a?b=c', true],
  ['http://intranet/stuk', true],
  ['javascript:alert(1)', false],
  ['https://a.nl/ b', false],
  ['HTTPS://a.nl', false],
  ['https://', false],
])('only an address of the web becomes a link: %s', (address, isOne) => {
  expect(isWebAddress(address)).toBe(isOne)
})
