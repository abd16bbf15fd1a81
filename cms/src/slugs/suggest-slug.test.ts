import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggestSlug } from './suggest-slug'

const meetings = [{ startsAt: '2027-06-12T01:00:00.000Z' }, { startsAt: '2027-06-08T17:30:00.000Z' }]

describe('an address that the CMS makes up', () => {
  it('is the first day in Shanghai and the title in pinyin', () => {
    expect(suggestSlug({ title: '端午，一起包粽子！', meetings })).toBe('2027-06-09-duan-wu-yi-qi-bao-zong-zi')
    expect(suggestSlug({ name: '绿丝带 A1 队' })).toBe('lv-si-dai-a1-dui')
  })

  it('does with what there is', () => {
    expect(suggestSlug({ title: '！', meetings })).toBe('2027-06-09')
    expect(suggestSlug({ title: null, meetings: [{ startsAt: null }] })).toBeNull()
    expect(suggestSlug({})).toBeNull()
  })

  it('is always one that an address may hold, and short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.boolean(), (title, dated) => {
        const slug = suggestSlug({ title, meetings: dated ? meetings : [] })
        expect(slug ?? 'none').toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect((slug ?? '').length).toBeLessThanOrEqual(51)
      }),
    )
  })
})
