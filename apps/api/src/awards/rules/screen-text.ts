import { beginsWithSurname, surnames } from './surnames.js'

/** What a text for everybody must not hold. */
export type TextFault = 'NAMES_A_CHILD' | 'ID_NUMBER' | 'PHONE' | 'DOOR'

/** Where the fault is, for an explanation: the words as they stand in the text. */
export interface FoundFault {
  fault: TextFault
  words: string
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const CHILD =
  '(?:孩子们?|小孩|儿子|女儿|闺女|孙子|孙女|孙儿|外孙女?|重孙女?|侄子|侄女|外甥女?|宝宝|娃娃?|小朋友|小儿|幼子|幼女|长子|长女|次子|次女)'
const NUMBER = '(?:1[0-7]|[1-9]|十[一二三四五六七]?|[一二两三四五六七八九])'
const AGE = `(?:今年|刚满|才|刚)?\\s*${NUMBER}\\s*(?:周岁|岁)`
const SCHOOL = '(?:幼儿园|小学|初中|[一二三四五六七八九]年级|初[一二三])'

const called = new RegExp(`${CHILD}[^。！？；]{0,8}?(?:名叫|叫做|叫|大名|小名|乳名|名字是)\\s*(\\p{Script=Han}{2,4})`, 'gu')
const besides = new RegExp(`${CHILD}[,、:(“"\\s]*(\\p{Script=Han}{2,4})`, 'gu')
const aged = new RegExp(`(\\p{Script=Han}{2,4})[(,、\\s]*${AGE}`, 'gu')
const agedBefore = new RegExp(`${AGE}的?(?:${CHILD})?\\s*(\\p{Script=Han}{2,4})`, 'gu')
const atSchool = new RegExp(`${SCHOOL}的?(?:学生)?\\s*(\\p{Script=Han}{2,4})`, 'gu')

const idNumber = /(?<!\d)\d{17}[\dXx](?![\dA-Za-z])|(?<!\d)\d{6}(?:\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?!\d)/g
const phone = /(?<!\d)(?:\+?86)?1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}[2-9]\d{6,7}(?!\d)/g
const door = /\d+\s*(?:号楼|栋|幢|号院)|\d+\s*单元|(?<!\d)\d{1,2}[-－—]\d{1,2}[-－—]\d{3,4}(?!\d)|[A-Za-z]?\d{3,4}\s*(?:室|号房)/g

/** 王小明, 欧阳乐: a surname, then one or two characters that no dictionary word joins to it (高兴 and 马上 are words, not names). */
function isName(words: string): boolean {
  const surname = beginsWithSurname(words)
  // 安安静静, 方方正正: doubled characters are no surname.
  if (!surname || words[0] === words[1]) return false
  const [first] = segmenter.segment(words)
  const joined = (first?.segment.length ?? 0) > surname.length
  // What the dictionary holds as one word is a name only where it runs over the whole, as 王小明 may.
  return !joined || ((first?.segment.length ?? 0) >= 3 && surnames.has(surname))
}

/** 小明, 乐乐, 小乐乐: how children are called at home. */
const isPetName = (words: string): boolean => /^(?:小|阿)\p{Script=Han}{1,2}$/u.test(words) || /^(.)\1$/u.test(words)

const namedAfter = (text: string, pattern: RegExp, pet: boolean): string[] =>
  [...text.matchAll(pattern)].flatMap(([whole, name = '']) => {
    const parts = [name.slice(0, 2), name.slice(0, 3), name]
    return parts.some(isName) || (pet && parts.some(isPetName)) ? [whole] : []
  })

const before = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([whole, name = '']) => {
    const parts = [name.slice(-3), name.slice(-2), name]
    return parts.some(isName) ? [whole] : []
  })

/** Digits as people write them around a check: full width, with spaces, dots or hyphens between. */
const plainDigits = (text: string): string => text.normalize('NFKC').replace(/(?<=\d)[\s.\-·–—]+(?=\d)/g, '')

const found = (fault: TextFault, words: readonly string[]): FoundFault[] => words.slice(0, 1).map((first) => ({ fault, words: first }))

/**
 * Says what in a text would name a child or give away an identity number, a telephone or a door. It errs towards asking: the nominator
 * reads why and writes the sentence anew; what no rule can see, staff look at before anything is shown.
 */
export function screenText(text: string): FoundFault[] {
  const plain = plainDigits(text)
  const wide = text.normalize('NFKC')
  const ids = plain.match(idNumber) ?? []
  const phones = plain.replace(idNumber, ' ').match(phone) ?? []
  const children = [
    ...namedAfter(wide, called, true),
    ...[...namedAfter(wide, besides, false), ...namedAfter(wide, agedBefore, false), ...namedAfter(wide, atSchool, false)],
    ...before(wide, aged),
  ]
  return [
    ...found('NAMES_A_CHILD', children),
    ...found('ID_NUMBER', ids),
    ...found('PHONE', phones),
    ...found('DOOR', wide.match(door) ?? []),
  ]
}
