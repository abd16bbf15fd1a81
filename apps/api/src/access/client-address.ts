import { isIP, isIPv6 } from 'node:net'

export interface AddressSource {
  headers: Record<string, string | string[] | undefined>
  /** The peer, or what a configured proxy says of it. */
  ip: string
}

/** One household's IPv6 devices share a /64, and a mobile phone changes its lower half at will: only the prefix counts. */
function prefixOf(address: string): string {
  const [head = '', tail = ''] = address.split('::')
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const gap = address.includes('::') ? Math.max(0, 8 - left.length - right.length) : 0
  const groups = [...left, ...Array<string>(gap).fill('0'), ...right]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

/** One spelling per address: IPv4 as it is, IPv4 inside IPv6 as IPv4, other IPv6 as its /64 prefix. */
export function canonicalAddress(address: string): string {
  if (!address.includes(':')) return address
  const bare = address.replace(/%.*$/, '').toLowerCase()
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1]
  if (mapped && isIP(mapped)) return mapped
  return isIPv6(bare) && !bare.includes('.') ? prefixOf(bare) : bare
}
