import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto'
import type { Key, Keys } from './encryption.js'

/** Finds a row by something that must not be stored: a phone, a household, a code. */
export interface Hasher {
  /** `<key id>.<HMAC-SHA-256 in base64url>`; the same text hashes differently in another scope. */
  hash(scope: string, text: string): string
  /** The hash under every key, the current one first: rows written before a change of key are still found. */
  candidates(scope: string, text: string): [string, ...string[]]
}

/** SHA-256 in base64url, for what is random already: a phone number's hash without a key could be guessed. */
export const digest = (text: string): string => hash('sha256', text, 'base64url')

interface HashKey {
  id: string
  /** Made once: handing the bytes over for each hash takes six times as long. */
  secret: KeyObject
}

const hashKey = ({ id, bytes }: Key): HashKey => ({ id, secret: createSecretKey(bytes) })

function keyedHash({ id, secret }: HashKey, scope: string, text: string): string {
  return `${id}.${createHmac('sha256', secret).update(`${scope}\n${text}`).digest('base64url')}`
}

export function createHasher(keys: Keys): Hasher {
  const current = hashKey(keys.current)
  const previous = keys.previous.map(hashKey)
  return {
    hash: (scope, text) => keyedHash(current, scope, text),
    candidates: (scope, text) => [keyedHash(current, scope, text), ...previous.map((key) => keyedHash(key, scope, text))],
  }
}
