import { expect, it } from 'vitest'
import { readName } from './read-name.js'

it.each([
  ['张示一', '张示一'],
  ['  张 示一  ', '张 示一'],
  ['阿依古丽·买买提', '阿依古丽·买买提'],
  ['3号楼王姐', '3号楼王姐'],
  ['Anna Example', 'Anna Example'],
  ['𠮷田', '𠮷田'],
  ['\u202e王\u2069姐\u200b', '王姐'],
])('%s is a name', (text, name) => expect(readName(text)).toEqual({ kind: 'NAME', name }))

it.each([
  ['', 'EMPTY'],
  [' 　 ', 'EMPTY'],
  ['\u200f\u200b', 'EMPTY'],
  ['一'.repeat(41), 'TOO_LONG'],
  ['一'.repeat(4000), 'TOO_LONG'],
  ['13800138000', 'NOT_A_NAME'],
  ['王姐13800138000', 'NOT_A_NAME'],
  ['王姐１３８００', 'NOT_A_NAME'],
  ['<b>王</b>', 'NOT_A_NAME'],
  ['张\u0000一', 'NOT_A_NAME'],
  ['…', 'NOT_A_NAME'],
])('%s is none: %s', (text, reason) => expect(readName(text)).toEqual({ kind: 'REFUSED', reason }))
