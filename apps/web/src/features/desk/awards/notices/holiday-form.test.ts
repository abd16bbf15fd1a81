import { describe, expect, it } from 'vitest'
import { readHolidays } from './holiday-form.ts'

const values = { year: '2029', documentNo: '国办发明电〔2028〕8号', daysOff: '', workdays: '' }

describe('the holidays of a year, as they are typed', () => {
  it('are spans and single days, one in a line', () => {
    const daysOff = '2029-01-01\n\n 2029-02-12 到 2029-02-18 \r\n2029-04-04－2029-04-06\n2029-05-01至2029-05-05'
    expect(readHolidays({ ...values, daysOff, workdays: '2029-02-10\n2029-02-24' })).toEqual({
      kind: 'INPUT',
      input: {
        ...{ year: 2029, documentNo: '国办发明电〔2028〕8号', workdays: ['2029-02-10', '2029-02-24'] },
        daysOff: [
          { from: '2029-01-01', until: '2029-01-01' },
          { from: '2029-02-12', until: '2029-02-18' },
          { from: '2029-04-04', until: '2029-04-06' },
          { from: '2029-05-01', until: '2029-05-05' },
        ],
      },
    })
  })

  it('are refused at the first line that nobody could read', () => {
    expect(readHolidays({ ...values, year: '29' })).toMatchObject({ field: 'year' })
    expect(readHolidays({ ...values, daysOff: '2029-01-01\n春节七天' })).toMatchObject({
      field: 'daysOff',
      text: expect.stringContaining('春节七天'),
    })
    expect(readHolidays({ ...values, daysOff: '2029-02-30' })).toMatchObject({ field: 'daysOff' })
    expect(readHolidays({ ...values, workdays: '2029-13-01' })).toMatchObject({ field: 'workdays' })
  })
})
