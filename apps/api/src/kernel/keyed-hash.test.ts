import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createHasher } from './keyed-hash.js'

const first = { id: 'k1', bytes: randomBytes(32) }
const second = { id: 'k2', bytes: randomBytes(32) }
const hasher = createHasher({ current: first, previous: [] })

describe('keyed hashes', () => {
  it('are the same for the same text and scope only', () => {
    expect(hasher.hash('phone', '13800138000')).toBe(hasher.hash('phone', '13800138000'))
    expect(hasher.hash('phone', '13800138000')).not.toBe(hasher.hash('phone', '13800138001'))
    expect(hasher.hash('phone', '13800138000')).not.toBe(hasher.hash('household', '13800138000'))
  })

  it('name their key and do not show the text', () => {
    expect(hasher.hash('phone', '13800138000')).toMatch(/^k1\.[\w-]{43}$/)
  })

  it('find rows of an old key after a change of key', () => {
    const rotated = createHasher({ current: second, previous: [first] })
    expect(rotated.hash('phone', '1')).toMatch(/^k2\./)
    expect(rotated.candidates('phone', '1')).toEqual([rotated.hash('phone', '1'), hasher.hash('phone', '1')])
  })
})
