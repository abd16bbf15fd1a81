import { CLIENT_ADDRESS_HEADER, signClientAddress } from '@culture/contract'
import { describe, expect, it } from 'vitest'
import { canonicalAddress } from './client-address.js'
import { SignedAddresses } from './signed-addresses.js'

const secret = 'address-secret-of-the-tests'
const now = Date.parse('2027-02-15T02:00:00Z')
const addresses = new SignedAddresses(secret)
const from = (header: string | undefined, ip = '10.0.0.9', at = now) =>
  addresses.of({ headers: { [CLIENT_ADDRESS_HEADER]: header }, ip }, at)

describe('the address a request counts for', () => {
  it('is what the web app signed', () => {
    expect(from(signClientAddress(secret, '203.0.113.7', now))).toBe('203.0.113.7')
  })

  it.each([
    ['no header', undefined],
    ['an unsigned header', '203.0.113.7'],
    ['another secret', signClientAddress('somebody-else-entirely', '203.0.113.7', now)],
    ['an old signature', signClientAddress(secret, '203.0.113.7', now - 6 * 60_000)],
    ['another address under the signature', signClientAddress(secret, '203.0.113.7', now).replace('203.0.113.7', '203.0.113.8')],
  ])('is the peer with %s', (_, header) => {
    expect(from(header)).toBe('10.0.0.9')
  })
})

describe('a signature', () => {
  it('is good for five minutes, and once verified for one more at most', () => {
    const header = signClientAddress(secret, '203.0.113.9', now)
    const minute = 60_000
    expect(from(header, '10.0.0.9', now + 4.9 * minute)).toBe('203.0.113.9')
    expect(from(header, '10.0.0.9', now + 5.8 * minute)).toBe('203.0.113.9')
    expect(from(header, '10.0.0.9', now + 5.95 * minute)).toBe('10.0.0.9')
  })
})

describe('one spelling per address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::FFFF:203.0.113.7', '203.0.113.7'],
    ['::1', '0:0:0:0::/64'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s counts as %s', (address, expected) => {
    expect(canonicalAddress(address)).toBe(expected)
  })
})
