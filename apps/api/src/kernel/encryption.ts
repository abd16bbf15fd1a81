import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

export interface Key {
  id: string
  bytes: Buffer
}
/** What is written uses `current`; what was written under a previous key stays readable until it is written anew. */
export interface Keys {
  current: Key
  previous: readonly Key[]
}

/** Seals personal text at rest. */
export interface Sealer {
  /** `binding` names the row and field; a sealed text moved elsewhere does not open. */
  seal(text: string, binding: string): string
  /** Throws when the text was changed, moved, or sealed under a key that is not at hand. */
  open(sealed: string, binding: string): string
}

const IV_BYTES = 12
const TAG_BYTES = 16

/** AES-256-GCM; `<key id>.<iv, ciphertext and tag in base64url>`. Keys have 32 bytes and ids without a dot. */
export function createSealer(keys: Keys): Sealer {
  const byId = new Map([keys.current, ...keys.previous].map((key) => [key.id, key.bytes]))
  return {
    seal(text, binding) {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', keys.current.bytes, iv).setAAD(Buffer.from(binding))
      const body = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `${keys.current.id}.${body.toString('base64url')}`
    },
    open(sealed, binding) {
      const dot = sealed.indexOf('.')
      const key = byId.get(sealed.slice(0, dot))
      if (!key) throw new Error('Sealed under a key that is not configured')
      const body = Buffer.from(sealed.slice(dot + 1), 'base64url')
      if (body.length < IV_BYTES + TAG_BYTES) throw new Error('Sealed text is cut short')
      const decipher = createDecipheriv('aes-256-gcm', key, body.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
      decipher.setAAD(Buffer.from(binding)).setAuthTag(body.subarray(-TAG_BYTES))
      return decipher.update(body.subarray(IV_BYTES, -TAG_BYTES)).toString('utf8') + decipher.final('utf8')
    },
  }
}
