import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { allowReadAloud, contentSecurityPolicy } from '../../security/headers.ts'
import { readAloudHash, readAloudScript } from './read-aloud-script.ts'

describe('the script that reads a page aloud', () => {
  it('is at most a kilobyte, and cannot end its own element', () => {
    expect(Buffer.byteLength(readAloudScript)).toBeLessThanOrEqual(1_024)
    expect(readAloudScript).not.toContain('</')
  })

  it('is allowed by its hash, beside nothing or beside scripts of ours', () => {
    const hash = createHash('sha256').update(readAloudScript).digest('base64')
    const headers = new Headers({ 'content-security-policy': contentSecurityPolicy })
    allowReadAloud(headers, readAloudHash)
    expect(headers.get('content-security-policy')).toContain(`; script-src 'sha256-${hash}';`)
    headers.set('content-security-policy', "default-src 'self'; script-src 'self'; object-src 'none'")
    allowReadAloud(headers, readAloudHash)
    expect(headers.get('content-security-policy')).toContain(`; script-src 'sha256-${hash}' 'self';`)
  })
})
