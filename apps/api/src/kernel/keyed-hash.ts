import { createHmac } from 'node:crypto'
import type { Keys } from './encryption.js'

/** Finds a row by something that must not be stored: a phone, a household, a code. */
export interface Hasher {
  /** `<key id>.<HMAC-SHA-256 in base64url>`; the same text hashes differently in another scope. */
  hash(scope: string, text: string): string
  /** The hash under every key, the current one first: rows written before a change of key are still found. */
  candidates(scope: string, text: string): string[]
}

export function createHasher(keys: Keys): Hasher {
  const all = [keys.current, ...keys.previous]
  const digest = (key: Keys['current'], scope: string, text: string) =>
    `${key.id}.${createHmac('sha256', key.bytes).update(`${scope}\n${text}`).digest('base64url')}`
  return {
    hash: (scope, text) => digest(keys.current, scope, text),
    candidates: (scope, text) => all.map((key) => digest(key, scope, text)),
  }
}
