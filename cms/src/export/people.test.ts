import { describe, expect, it } from 'vitest'
import { familyStoryOf } from './people'
import type { FamilyStoryRow } from './rows.types'

const row = (consentScope: FamilyStoryRow['consentScope']): FamilyStoryRow => ({
  documentId: 'abcdefghijklmnopqrstuvwx',
  communityId: null,
  publishedAt: '2027-01-01T00:00:00.000Z',
  slug: null,
  title: '张示三的灯',
  familyName: '张示三家庭',
  body: '张示三家庭点了一盏灯，邻居都谢张示三。',
  category: '文明家庭',
  consentScope,
  awardKey: '',
})

describe('familyStoryOf', () => {
  it('gives nothing away of a story for the hall', () => {
    expect(familyStoryOf(row('只在讲堂里讲'))).toBeNull()
  })

  it('masks the name wherever it stands when the family agreed to a masked story', () => {
    const story = familyStoryOf(row('网站公开，遮名'))
    expect(story).toMatchObject({
      displayName: '张*三家庭',
      title: '张*三的灯',
      body: '张*三家庭点了一盏灯，邻居都谢张*三。',
      awardKey: null,
    })
    expect(JSON.stringify(story)).not.toContain('张示三')
  })

  it.each(['网站公开，全名', '网站和媒体公开，全名'] as const)('shows the name by consent: %s', (scope) => {
    expect(familyStoryOf(row(scope))).toMatchObject({ displayName: '张示三家庭', title: '张示三的灯' })
  })
})
