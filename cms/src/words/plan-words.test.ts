import { describe, expect, it } from 'vitest'
import { type CellFault, planColumns, type WorkbookProblem } from '../plan/plan.types'
import { columnHelp, faultLine, headings, planLines, problemSentence } from './plan-words'

describe('what a plan is told', () => {
  it('names row and column, says what is wrong and what to do', () => {
    expect(faultLine({ row: 5, column: 'date', code: 'TWO_DIGIT_YEAR', text: '27/6/9' })).toBe(
      '第5行 “日期”：“27/6/9”的年份只有两位。请写全四位，如 2027-6-9。',
    )
    const known = Array.from({ length: 20 }, (_, index) => `场地${index}`)
    const line = faultLine({ row: 6, column: 'venue', code: 'UNKNOWN_NAME', text: '大礼堂', known })
    expect(line).toContain('还没有“大礼堂”')
    expect(line.length).toBeLessThan(140)
  })

  it('says of formulas and merged cells where they are and how to get rid of them', () => {
    const problems: WorkbookProblem[] = [
      { code: 'FORMULAS', cells: ['B4'] },
      { code: 'MERGED', cells: ['A4:A6'] },
    ]
    expect(problems.map(problemSentence)).toEqual([expect.stringMatching(/B4.*选择性粘贴/), expect.stringMatching(/A4:A6.*取消合并/)])
  })

  it('counts rows, not faults', () => {
    const fault: CellFault = { code: 'MISSING' }
    const faults = [
      { ...fault, row: 4, column: 'theme' as const },
      { ...fault, row: 4, column: 'kind' as const },
    ]
    expect(planLines({ kind: 'FAULTY', faults, good: 3 })[0]).toBe('✗ 有1行要改，另外3行没有问题。什么都没有写入，改好以后再导入一次就行。')
  })

  it('has a heading and a word of help for every column, each heading once', () => {
    expect(new Set(Object.values(headings)).size).toBe(planColumns.length)
    for (const column of planColumns) expect(columnHelp[column].length).toBeGreaterThan(0)
  })
})
