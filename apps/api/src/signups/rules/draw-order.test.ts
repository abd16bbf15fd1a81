import { createHmac, hash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commitmentOf, drawOrder, entryHashOf } from './draw-order.js'

const digests = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'))
const lists = fc.uniqueArray(digests, { maxLength: 40 })
const lots = (hashes: readonly string[]) => hashes.map((entryHash) => ({ entryHash }))

const block = 64
/** HMAC as RFC 2104 writes it, and the list by counting who comes before: nothing shared with the rule but SHA-256. */
function secondOrder(seed: string, entries: readonly string[]): string[] {
  const key = Buffer.concat([Buffer.from(seed, 'hex'), Buffer.alloc(block - 32)])
  const pad = (byte: number) => Buffer.from(key.map((part) => part ^ byte))
  const sha = (...parts: Buffer[]) => hash('sha256', Buffer.concat(parts), 'buffer')
  const number = (entry: string) => BigInt(`0x${sha(pad(0x5c), sha(pad(0x36), Buffer.from(entry))).toString('hex')}`)
  const numbers = entries.map(number)
  const places = numbers.map((own) => numbers.filter((other) => other < own).length)
  const order: string[] = []
  for (const [at, place] of places.entries()) order[place] = entries[at] ?? ''
  return order
}

describe('the order of a draw', () => {
  it('is the same by a second implementation, 100 of 100', () => {
    let same = 0
    fc.assert(
      fc.property(digests, lists, (seed, entries) => {
        expect(drawOrder(seed, lots(entries)).map(({ entryHash }) => entryHash)).toEqual(secondOrder(seed, entries))
        same += 1
      }),
      { numRuns: 100 },
    )
    expect(same).toBe(100)
  })

  it('holds everybody once and does not ask who came first', () => {
    fc.assert(
      fc.property(digests, lists, (seed, entries) => {
        const drawn = drawOrder(seed, lots(entries))
        expect(drawn.map(({ entryHash }) => entryHash).sort()).toEqual([...entries].sort())
        expect(drawOrder(seed, lots(entries.toReversed()))).toEqual(drawn)
      }),
    )
  })

  it('gives each of ten households the same chance of every rank: chi-square over 100,000 draws, p > 0.01', () => {
    const households = Array.from({ length: 10 }, (_, at) => ({ entryHash: hash('sha256', `household ${at}`), at }))
    const counts = new Map<string, number>()
    const draws = 100_000
    for (let draw = 0; draw < draws; draw += 1) {
      const seed = createHmac('sha256', 'fixed').update(String(draw)).digest('hex')
      for (const [rank, { at }] of drawOrder(seed, households).entries()) {
        const cell = `${at}:${rank}`
        counts.set(cell, (counts.get(cell) ?? 0) + 1)
      }
    }
    const expected = draws / 10
    const sum = [...counts.values()].reduce((total, count) => total + (count - expected) ** 2 / expected, 0)
    // Every draw fills each rank once, so that the sum runs to 90 where 81 cells are free.
    const chiSquare = (sum * 9) / 10
    expect(counts.size).toBe(100)
    // 0.99 quantile of chi-square with (10 - 1) × (10 - 1) degrees of freedom.
    expect(chiSquare).toBeLessThan(113.51)
  }, 60_000)
})

it('a promise is the digest of the seed alone, and an entry has another hash in every draw', () => {
  expect(commitmentOf('00'.repeat(32))).toBe('66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925')
  expect(entryHashOf('a', 'household')).not.toBe(entryHashOf('b', 'household'))
  expect(entryHashOf('a', 'household')).toBe(entryHashOf('a', 'household'))
})
