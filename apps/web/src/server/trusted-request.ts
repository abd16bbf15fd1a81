import type { IncomingMessage } from 'node:http'

export interface Trust {
  siteUrl: string
  /** Addresses of proxies whose `X-Forwarded-For` is believed. */
  trustedProxies: readonly string[]
}

const plain = (address: string) => address.replace(/^::ffff:/, '')

/** Who really asks: walks `X-Forwarded-For` from the right for as long as the hop is a known proxy. */
export function clientAddress(socketAddress: string, forwardedFor: string | undefined, trustedProxies: readonly string[]): string {
  const hops = (forwardedFor ?? '')
    .split(',')
    .map((hop) => plain(hop.trim()))
    .filter(Boolean)
  let address = plain(socketAddress)
  while (trustedProxies.includes(address) && hops.length > 0) address = hops.pop() ?? address
  return address
}

/**
 * Settles, before any page sees the request, where it came from and under which address: forwarded headers
 * of strangers are dropped, and a request to the site's own host carries the site's own scheme.
 */
export function settleRequest(request: IncomingMessage, trust: Trust): void {
  const { headers } = request
  const site = new URL(trust.siteUrl)
  const address = clientAddress(request.socket.remoteAddress ?? '', headers['x-forwarded-for']?.toString(), trust.trustedProxies)
  for (const name of ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-request-id']) delete headers[name]
  headers['x-forwarded-for'] = address
  if (headers.host === site.host) headers['x-forwarded-proto'] = site.protocol.slice(0, -1)
}
