import { createHmac } from 'node:crypto'

const STEP_SECONDS = 30
const DIGITS = 6

/**
 * The one-time password of RFC 6238 (SHA-1, 30 seconds, six digits) and how long it is still shown.
 * @param {string} secret
 * @param {number} seconds Unix time
 */
export const oneTimePassword = (secret, seconds) => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(seconds / STEP_SECONDS)))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 15
  const code = String((mac.readUInt32BE(offset) & 0x7fff_ffff) % 10 ** DIGITS).padStart(DIGITS, '0')
  return { code, secondsLeft: STEP_SECONDS - (Math.floor(seconds) % STEP_SECONDS) }
}
