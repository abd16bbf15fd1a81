import { describe, expect, it } from 'vitest'
import { atomFeed } from './atom-feed.ts'

const source = { path: '/feed.atom', page: '/', title: '社区', author: '居委会' }
const entry = (id: string, updated: string) => ({
  id,
  title: `题目 <${id}>`,
  page: `https://site.test/${id}`,
  updated,
  summary: '一句话 & 更多',
})

describe('an Atom feed', () => {
  it('is as new as its first entry, and as old as can be without one', () => {
    expect(atomFeed(source, [entry('b', '2027-02-02T00:00:00Z'), entry('a', '2027-02-01T00:00:00Z')])).toContain(
      '</title><updated>2027-02-02T00:00:00Z</updated><author>',
    )
    expect(atomFeed(source, [])).toContain('<updated>1970-01-01T00:00:00.000Z</updated>')
  })

  it('lets no text be taken for markup', () => {
    const feed = atomFeed(source, [entry('a', '2027-02-01T00:00:00Z')])
    expect(feed).toContain('<title>题目 &lt;a&gt;</title>')
    expect(feed).toContain('<summary>一句话 &amp; 更多</summary>')
  })
})
