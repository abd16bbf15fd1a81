import { createHmac, hash } from 'node:crypto'

/** SHA-256 in lower-case hexadecimal, as anybody's own tools print it. */
export const sha256Hex = (data: string | Uint8Array): string => hash('sha256', data, 'hex')

/** HMAC-SHA-256 of the text in lower-case hexadecimal. */
export const hmacSha256Hex = (key: Uint8Array, text: string): string => createHmac('sha256', key).update(text).digest('hex')
