import { randomBytes } from 'node:crypto'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 10

/** A code of the first ten bytes; equal bytes give an equal code. 256 is a multiple of 32, so no character is more likely than another. */
export const codeOfBytes = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, LENGTH), (byte) => alphabet.charAt(byte % alphabet.length)).join('')

/** Ten characters of Crockford's base 32 (50 bits) from the system's random source; shown to people in two groups of five. */
export const newCode = (): string => codeOfBytes(randomBytes(LENGTH))

/** Reads a code as people type it: any case and width, with spaces or hyphens, o for 0, i or l for 1. Null when it cannot be one. */
export function readCode(text: string): string | null {
  const code = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-\u2010-\u2015\u2212\u30fc_.·]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return code.length === LENGTH && [...code].every((letter) => alphabet.includes(letter)) ? code : null
}
