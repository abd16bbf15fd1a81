import { expect, it } from 'vitest'
import { generationSentence } from './generation-sentence'

it('tells the editor what was written, or what to mend', () => {
  expect(generationSentence({ kind: 'GENERATED', created: ['2027-03-21'], already: [] })).toContain('1 份草稿：2027-03-21')
  expect(generationSentence({ kind: 'GENERATED', created: [], already: ['2027-03-21'] })).toContain('没有新加')
  expect(generationSentence({ kind: 'BAD_EXCEPTIONS', exceptions: ['春节'] })).toContain('“春节”不是日期')
  expect(generationSentence({ kind: 'NO_DAY' })).toContain('每月的日子')
  expect(generationSentence({ kind: 'NO_SERIES' })).toContain('先保存')
})
