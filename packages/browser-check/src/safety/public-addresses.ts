/** Everything that anyone may read: pages, feeds, calendars, and what each page links to on this site. */
export const readPublicTexts = async (siteUrl: string, addresses: readonly string[]): Promise<Map<string, string>> => {
  const texts = new Map<string, string>()
  const queue = [...addresses, '/sitemap.xml', '/robots.txt', '/health']
  const base = new URL(siteUrl)
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    if (texts.has(address)) continue
    const response = await fetch(`${siteUrl}${address}`)
    const text = /^(text\/|application\/(json|xml|[a-z.]+\+(xml|json)))/.test(response.headers.get('content-type') ?? '')
      ? await response.text()
      : ''
    texts.set(address, text)
    for (const [, link = ''] of text.matchAll(/(?:href|src|action)="([^"]+)"/g)) {
      const target = URL.canParse(link, `${siteUrl}${address}`) ? new URL(link.replaceAll('&amp;', '&'), `${siteUrl}${address}`) : null
      if (target?.host === base.host && target.pathname.startsWith(base.pathname)) {
        queue.push(target.pathname.slice(base.pathname.replace(/\/$/, '').length) + target.search)
      }
    }
  }
  return texts
}
