import { fileName } from '@culture/contract'
import fc from 'fast-check'
import { expect, it } from 'vitest'

it.each([
  ['001 张示一家庭', '001 张示一家庭'],
  ['阿依示·古丽家庭', '阿依示·古丽家庭'],
  ['𠮷示二家庭', '𠮷示二家庭'],
  ['../../etc/passwd', '＿..＿etc＿passwd'],
  ['a\\b:c*d?e"f<g>h|i', 'a＿b＿c＿d＿e＿f＿g＿h＿i'],
  ['表\u202egpj.html', '表＿gpj.html'],
  [' . .', '未命名'],
  ['', '未命名'],
  ['完. ', '完'],
])('%j is called %j', (text, name) => expect(fileName(text)).toBe(name))

it('is fit for every system, whatever somebody typed, and once fit it stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const name = fileName(text)
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^\.|[. ]$|^$/u)
      expect(fileName(name)).toBe(name)
    }),
  )
})
