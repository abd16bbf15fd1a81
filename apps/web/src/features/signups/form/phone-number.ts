/** Local first look at a telephone number; the graph has the last word. */
export type PhoneFault =
  | { kind: 'EMPTY' }
  | { kind: 'TOO_SHORT'; digits: number; missing: number }
  | { kind: 'TOO_LONG'; digits: number; extra: number }
  | { kind: 'NOT_A_NUMBER' }
  | { kind: 'NO_AREA_CODE' }
  | { kind: 'NEITHER' }

const MOBILE_DIGITS = 11
// A landline with its area code has ten to twelve digits, nine at least when the leading zero fell away behind +86.
const LANDLINE_DIGITS = /^\d{9,12}$/
const LOCAL_NUMBER = /^[2-9]\d{6,7}$/

/** Digits only, without the country code: `+86 138 0013 8000` → `13800138000`. Expects text that went through `plainText`. */
export function phoneDigits(text: string): string {
  const digits = text.replace(/\D/g, '')
  return /^(\+|00)\s*86/.test(text) || (digits.startsWith('86') && digits.length === MOBILE_DIGITS + 2)
    ? digits.replace(/^(00)?86/, '')
    : digits
}

export function checkPhone(text: string): PhoneFault | null {
  if (text === '') return { kind: 'EMPTY' }
  const digits = phoneDigits(text)
  if (digits === '' || /[^\d\s+().\-\u2010-\u2015\u2212\u30fc]/u.test(text)) return { kind: 'NOT_A_NUMBER' }
  if (!/^1[3-9]/.test(digits)) return checkLandline(digits)
  if (digits.length < MOBILE_DIGITS) return { kind: 'TOO_SHORT', digits: digits.length, missing: MOBILE_DIGITS - digits.length }
  if (digits.length > MOBILE_DIGITS) return { kind: 'TOO_LONG', digits: digits.length, extra: digits.length - MOBILE_DIGITS }
  return null
}

function checkLandline(digits: string): PhoneFault | null {
  if (LOCAL_NUMBER.test(digits)) return { kind: 'NO_AREA_CODE' }
  return LANDLINE_DIGITS.test(digits) ? null : { kind: 'NEITHER' }
}

/** The last four digits, which together with the code show whose a sign-up is. */
export function phoneTail(text: string): string {
  return phoneDigits(text).slice(-4)
}
