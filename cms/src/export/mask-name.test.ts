import { testVectors } from '@culture/fixtures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskFamilyName, maskName } from './mask-name'

describe('maskName', () => {
  it.each([
    ['张三', '张*'],
    ['张示三', '张*三'],
    ['张示三四', '张**四'],
    ['欧阳示一', '欧阳*一'],
    ['欧阳一', '欧阳*'],
    ['欧阳', '欧*'],
    ['古丽·示一', '古**'],
    ['一', '*'],
    ['', ''],
    ['张*三', '张*三'],
    ['  张三 ', '张*'],
    ['葛󠄀三', '葛󠄀*'],
  ])('%s → %s', (name, masked) => expect(maskName(name)).toBe(masked))

  it('agrees with the vectors of the whole product', () => {
    for (const [name, masked] of testVectors.nameMask) expect(maskName(name ?? '')).toBe(masked)
  })

  it('never shows more than the surname and the last character, and masking again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'张王李赵示一二三四五六'), minLength: 2, maxLength: 6 }), (name) => {
        const masked = maskName(name)
        expect(masked).toContain('*')
        expect([...masked].filter((one) => one !== '*').length).toBeLessThanOrEqual(2)
        expect(maskName(masked)).toBe(masked)
      }),
    )
  })
})

describe('maskFamilyName', () => {
  it('keeps the word for family', () => {
    expect(maskFamilyName('张示三家庭')).toBe('张*三家庭')
    expect(maskFamilyName('张示三')).toBe('张*三')
  })
})
