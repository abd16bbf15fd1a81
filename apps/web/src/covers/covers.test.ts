import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { cover, type Motif, motifs } from './cover.ts'
import { readCoverName } from './cover-address.ts'
import { festivalFolds, medallion } from './medallion.ts'

const names = Object.keys(motifs) as Motif[]
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

describe('covers', () => {
  it('are drawn the same for ever: a cover is kept by caches as immutable', async () => {
    const lines = names.flatMap((motif) =>
      [false, true].map((night) => `${motif} ${night ? 'night' : 'day'} ${digest(cover({ motif, theme: 'FESTIVAL', seed: 11, night }))}`),
    )
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./snapshots/covers.txt')
  })

  it.each(names)('%s has real holes, stays small, and changes with seed, theme and hour', (motif) => {
    const day = cover({ motif, theme: 'LOCAL', seed: 1, night: false })
    expect(day).toContain('<mask')
    expect(Buffer.byteLength(day)).toBeLessThan(64 * 1024)
    for (const other of [{ seed: 2 }, { theme: 'TIMES' as const }, { night: true }])
      expect(cover({ motif, theme: 'LOCAL', seed: 1, night: false, ...other })).not.toBe(day)
  })

  it.each([
    ['lantern-festival-15', { motif: 'lantern', theme: 'FESTIVAL', seed: 15, night: false }],
    ['books-other-6-night', { motif: 'books', theme: 'OTHER', seed: 6, night: true }],
  ])('%s is an order', (name, order) => expect(readCoverName(name)).toEqual(order))

  it.each([
    '',
    'lantern',
    'lantern-festival',
    'lantern-FESTIVAL-15',
    'lantern-festival-015',
    'lantern-festival--1',
    'lantern-festival-1e3',
    'lantern-festival-9999999999',
    'toString-festival-1',
    '__proto__-festival-1',
    'lantern-festival-15-dusk',
    '../lantern-festival-15',
  ])('%s is none', (name) => expect(readCoverName(name)).toBeNull())

  it('gives every festival a medallion', () => {
    for (const folds of Object.values(festivalFolds))
      expect(medallion(folds).shape.match(/<g transform="translate\(60 60\)/g)?.length).toBe(folds * 2)
  })
})
