import { visibleText } from './visible-text.js'

export type PhoneReading =
  | { kind: 'MOBILE'; number: string }
  | { kind: 'LANDLINE'; number: string }
  | { kind: 'REFUSED'; reason: 'EMPTY' | 'NO_AREA_CODE' | 'NOT_A_NUMBER' }

const mobile = /^1[3-9]\d{9}$/
// 010 and 02x have three digits, every other area code four; a local number has seven or eight and never starts with 0 or 1.
const landline = /^(010|02\d|0[3-9]\d{2})([2-9]\d{6,7})$/
const local = /^[2-9]\d{6,7}$/

/** Digits only, without the country code; null when anything but digits and the usual separators is in there. */
function digitsOf(text: string): string | null {
  const plain = visibleText(text)
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\u30fc]/g, '-')
    .trim()
  if (!/^\+?[\d\s().-]+$/.test(plain)) return null
  const digits = plain.replace(/\D/g, '')
  if (plain.startsWith('+')) return digits.startsWith('86') ? digits.slice(2) : null
  return digits.startsWith('0086') ? digits.slice(4) : digits
}

/**
 * Reads a Chinese mobile or landline number the way people write it: spaces, hyphens, brackets, full-width digits, +86, 0086.
 * `number` is digits only, a landline with its area code.
 */
export function readPhone(text: string): PhoneReading {
  if (text.trim() === '') return { kind: 'REFUSED', reason: 'EMPTY' }
  const digits = digitsOf(text)
  if (digits === null) return { kind: 'REFUSED', reason: 'NOT_A_NUMBER' }
  const national = digits.length === 13 && digits.startsWith('86') ? digits.slice(2) : digits
  if (mobile.test(national)) return { kind: 'MOBILE', number: national }
  if (landline.test(national)) return { kind: 'LANDLINE', number: national }
  // Abroad the leading zero of the area code falls away: +86 314 2345678.
  if (text.includes('86') && landline.test(`0${national}`)) return { kind: 'LANDLINE', number: `0${national}` }
  return { kind: 'REFUSED', reason: local.test(national) ? 'NO_AREA_CODE' : 'NOT_A_NUMBER' }
}

/** The last four digits, with which a code is looked up. Full-width digits are read; null when these are not four digits. */
export function readPhoneTail(text: string): string | null {
  const tail = text.normalize('NFKC').replace(/\s/g, '')
  return /^\d{4}$/.test(tail) ? tail : null
}

/** Of a number as `readPhone` gives it: whether a message can reach it. */
export const isMobile = (number: string): boolean => mobile.test(number)

export const phoneTail = (number: string): string => number.slice(-4)
