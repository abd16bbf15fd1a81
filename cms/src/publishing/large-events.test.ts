import { describe, expect, it } from 'vitest'
import { attendanceNotice, needsPermit } from './large-events'

describe('a large event', () => {
  it('is spoken of from 500, and asks for a permit from 1,000', () => {
    for (const few of [null, undefined, 0, 499]) expect(attendanceNotice(few, null)).toBeNull()
    for (const many of [500, 999]) expect(attendanceNotice(many, null)).toContain('报备')
    expect(attendanceNotice(1000, ' ')).toContain('填上许可编号才能发布')
    expect(attendanceNotice(1000, '滦公许〔2027〕1号')).toContain('许可编号已填')
  })

  it('needs a permit number exactly from 1,000', () => {
    expect([needsPermit(999, null), needsPermit(1000, null), needsPermit(1000, ' '), needsPermit(1000, '1号')]).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})
