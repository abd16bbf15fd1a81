import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { screenText } from './screen-text.js'

const faults = (text: string) => screenText(text).map(({ fault }) => fault)

describe('a text that names a child', () => {
  it.each([
    '儿子王小明今年上三年级，常给邻居送报纸。',
    '他们的女儿叫李想，很懂事。',
    '孩子小名乐乐，见人就问好。',
    '孙女张示一每天给奶奶念报。',
    '八岁的赵示四帮着扫楼道。',
    '周示七（9岁）把书送到图书角。',
    '三年级的许示一写了家庭日记。',
    '外孙女，欧阳示一，常陪老人散步。',
    '闺女叫小雨，爱读书。',
  ])('is stopped: %s', (text) => expect(faults(text)).toContain('NAMES_A_CHILD'))

  it.each([
    '孩子高兴地跟邻居打招呼。',
    '儿子马上过去帮忙。',
    '孩子们常常帮老人拎菜。',
    '女儿每个星期天回来看望父母。',
    '孙子上小学，天天跟着爷爷练字。',
    '儿子和儿媳轮流做饭，一家三代同住。',
    '带动邻居孩子一起读，读了三年。',
    '孩子们安安静静坐成一圈。',
    '小区维修岗位十年，居民随叫随到。',
    '照看对门独居的老人，一天三趟，买菜顺手买两份。',
    '爷孙俩一起练字，楼门口的通知常是他们抄的。',
    '家里有固定读书时间，常参加图书角漂流，带动邻居孩子一起读。',
    '老人八十岁了，还天天扫院子。',
    '女儿方便的时候就回来。',
    '孩子从小跟着他学修车。',
  ])('is not what this is: %s', (text) => expect(faults(text)).not.toContain('NAMES_A_CHILD'))
})

describe('a text with a number that belongs to somebody', () => {
  it.each([
    ['电话13800138000', 'PHONE'],
    ['打 138 0013 8000 找她', 'PHONE'],
    ['１３８００１３８０００', 'PHONE'],
    ['0314-2345678', 'PHONE'],
    ['身份证130802199001011234', 'ID_NUMBER'],
    ['13080219900101123X', 'ID_NUMBER'],
    ['130802 19900101 123x', 'ID_NUMBER'],
    ['130802900101123', 'ID_NUMBER'],
    ['住在3号楼2单元', 'DOOR'],
    ['17-3-1703 这家', 'DOOR'],
    ['就在502室', 'DOOR'],
  ])('%s is stopped for %s', (text, fault) => expect(faults(text)).toEqual([fault]))

  it.each([
    '帮过三百多户人家',
    '2026年冬天扫了15场雪',
    '连续18年，每天6点出门',
    '楼道灯坏了，从自家门头接一盏',
    '捐书1200册',
    '门前那条路200米',
  ])('%s is not', (text) => expect(faults(text)).toEqual([]))

  it('is found wherever it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom('常来帮忙', '，', '他家很好。', ''), fc.integer({ min: 0, max: 99_999_999 }), (around, n) => {
        expect(faults(`${around}139${String(n).padStart(8, '0')}${around}`)).toContain('PHONE')
      }),
    )
  })
})
