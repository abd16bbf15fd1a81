/** What is left of a text that is to become a whole number: full-width digits as others, a sign in front, nothing else. */
export function typedWhole(text: string): string {
  const digits = text.normalize('NFKC').replace(/[^\d-]/g, '')
  return digits.replace(/(?!^)-/g, '')
}

/** Null for none. */
export function wholeOf(text: string): number | null {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  return Number.isSafeInteger(value) ? value : null
}
