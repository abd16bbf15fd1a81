import { plainText } from './plain-text.ts'

const LENGTH = 10

/**
 * A code as people type it from a ticket: any case, any spaces or dashes, full-width, and the letters that look like
 * digits (Crockford: O is 0, I and L are 1). Null when it cannot be a code.
 */
export function readCode(typed: FormDataEntryValue | null | undefined): string | null {
  const code = plainText(typed)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return code.length === LENGTH && !code.includes('U') ? code : null
}

/** `7K3QM9WXTB` → `['7K3QM', '9WXTB']`, as it is printed. */
export function codeGroups(code: string): [string, string] {
  return [code.slice(0, LENGTH / 2), code.slice(LENGTH / 2)]
}

/** Four digits, however wide they were typed; a whole telephone number serves too. Null when there are fewer. */
export function readPhoneTail(typed: FormDataEntryValue | null | undefined): string | null {
  const digits = plainText(typed).replace(/\D/g, '')
  return digits.length >= 4 ? digits.slice(-4) : null
}
