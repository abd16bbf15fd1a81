import { randomBytes } from 'node:crypto'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 10

/** Ten characters of Crockford's base 32 (50 bits) from the system's random source; shown to people in two groups of five. */
export function newCode(): string {
  let code = ''
  // 256 is a multiple of 32, so every character is equally likely.
  for (const byte of randomBytes(LENGTH)) code += alphabet.charAt(byte % alphabet.length)
  return code
}

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
