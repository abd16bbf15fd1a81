/** Pages that show what belongs to one family: nothing on the way may keep them, and no other site learns their address. */
export function keepPrivate(headers: Headers): void {
  headers.set('cache-control', 'no-store')
  headers.set('referrer-policy', 'same-origin')
  headers.set('x-robots-tag', 'noindex')
}
