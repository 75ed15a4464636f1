import { expect, test } from 'vitest'
import { networkOf, shortNetwork } from './network-of.ts'

test.each([
  ['198.51.100.7', '198.51.100.7'],
  ['::ffff:198.51.100.7', '::ffff:198.51.100.7'],
  ['2001:db8:0:1:aaaa:bbbb:cccc:dddd', '2001:db8:0:1::/64'],
  ['2001:0db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['iets anders', 'iets anders'],
])('who knocks from %s is counted at %s', (address, place) => {
  expect(networkOf(address)).toBe(place)
})

test.each([
  ['198.51.100.7', '198.51.100.0/24'],
  ['::ffff:198.51.100.7', '198.51.100.0/24'],
  ['2001:0db8:4:1:aaaa:bbbb:cccc:dddd', '2001:db8:4::/48'],
  ['2001:db8:4:1::/64', '2001:db8:4::/48'],
  ['::1', '0:0:0::/48'],
  ['iets anders', 'onbekend'],
  ['', 'onbekend'],
])('who comes in from %s stands in the log as %s', (address, network) => {
  expect(shortNetwork(address)).toBe(network)
})
