import { isIPv4, isIPv6 } from 'node:net'

const groups = 8
const ofNetwork = 4

/**
 * The place an address belongs to, for counting how often somebody knocks from there: of IPv6 the first half, since one
 * household has as many of the other half as it likes.
 */
export function networkOf(address: string): string {
  const [plain = ''] = address.split('%')
  if (!isIPv6(plain) || plain.includes('.')) return plain
  const [before = '', after] = plain.split('::')
  const [start, end] = [before, after ?? ''].map(part => part.split(':').filter(Boolean)) as [
    string[],
    string[],
  ]
  const zeros = Array.from({ length: groups - start.length - end.length }, () => '0')
  const all = after === undefined ? start : [...start, ...zeros, ...end]
  const network = all.slice(0, ofNetwork).map(group => Number.parseInt(group, 16).toString(16))
  return `${network.join(':')}::/64`
}

/**
 * Where a knock came from as the log keeps it: the network of a provider or an organisation, in which a person or a home
 * can't be found (an IPv4 address without its last part, three groups of IPv6).
 */
export function shortNetwork(from: string): string {
  const [plain = ''] = from.split('/')
  const old = plain.replace(/^::ffff:/i, '')
  if (isIPv4(old)) return `${old.split('.').slice(0, 3).join('.')}.0/24`
  if (!isIPv6(plain)) return 'onbekend'
  const [network = ''] = networkOf(plain).split('::/')
  return `${network.split(':').slice(0, 3).join(':')}::/48`
}
