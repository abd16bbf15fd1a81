// Telephones put such marks around a number that is copied from the contacts: zero-width space, direction marks and the like.
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** What a person typed, as they meant it: full-width letters and digits become plain ones, outer and doubled spaces and what cannot be seen go. */
export function plainText(typed: FormDataEntryValue | null | undefined): string {
  return typeof typed === 'string' ? typed.replace(invisible, '').normalize('NFKC').replace(/\s+/g, ' ').trim() : ''
}

/** A count from a select or a hidden field; `fallback` for anything that is not a whole number from 0 to 99. */
export function wholeNumber(typed: FormDataEntryValue | null | undefined, fallback: number): number {
  const text = plainText(typed)
  return /^\d{1,2}$/.test(text) ? Number(text) : fallback
}
