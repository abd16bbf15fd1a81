import { testVectors } from '@culture/fixtures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayName, maskName, maskPhone } from './masking.js'

describe('the vectors that every part shares', () => {
  it.each(testVectors.nameMask)('%s is shown as %s', (name, shown) => expect(maskName(name)).toBe(shown))
  it.each(testVectors.phoneMask)('%s is shown as %s', (phone, shown) => expect(maskPhone(phone)).toBe(shown))
})

describe('maskName', () => {
  it.each([
    ['', ''],
    ['一', '*'],
    ['张一', '张*'],
    ['张示一', '张*一'],
    ['张示二四', '张**四'],
    ['张示一二三', '张***三'],
    ['欧阳', '欧*'],
    ['欧阳一', '欧阳*'],
    ['欧阳示一', '欧阳*一'],
    ['诸葛示示一', '诸葛**一'],
    ['阿依古丽·买买提', '阿**'],
    ['阿依古丽•买买提', '阿**'],
    ['  张示一 ', '张*一'],
    ['𠮷田一', '𠮷*一'],
    ['葛󠄀示一', '葛󠄀*一'],
  ])('%s is shown as %s', (name, shown) => expect(maskName(name)).toBe(shown))

  it('masks what is masked already to the same', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\u4e00-\u9fa5]{1,6}$/), (name) => {
        expect(maskName(maskName(name))).toBe(maskName(name))
      }),
    )
  })

  it('never gives a whole name of two or more characters away', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\u4e00-\u9fa5·]{2,8}$/), (name) => {
        expect(maskName(name)).toContain('*')
        expect(maskName(name)).not.toBe(name)
      }),
    )
  })
})

describe('maskPhone', () => {
  it.each([
    ['13800000000', '138****0000'],
    ['138 0013 8765', '138****8765'],
    ['0314-0000000', '0314-***0000'],
    ['03142345678', '0314-***5678'],
    ['01062345678', '010-****5678'],
    ['12345', '*2345'],
    ['123', '***'],
    ['', ''],
  ])('%s is shown as %s', (number, shown) => expect(maskPhone(number)).toBe(shown))
})

describe('displayName', () => {
  it('masks a person', () => expect(displayName({ name: '张示三', kind: 'PERSON' }, 'MASKED')).toBe('张*三'))
  it('masks a family', () => expect(displayName({ name: '张示三', kind: 'FAMILY' }, 'MASKED')).toBe('张*三家庭'))
  it('shows the full name by consent', () => expect(displayName({ name: '张示三', kind: 'FAMILY' }, 'FULL_NAME')).toBe('张示三家庭'))
  it('says nothing about nobody', () => expect(displayName({ name: ' ', kind: 'FAMILY' }, 'MASKED')).toBe(''))
})
