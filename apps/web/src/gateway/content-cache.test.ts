import { describe, expect, it, vi } from 'vitest'
import { createContentCache } from './content-cache.ts'
import type { Outcome } from './outcome.ts'

const ok = (data: string): Outcome<string> => ({ kind: 'OK', data, stale: false })
const down: Outcome<string> = { kind: 'UNAVAILABLE', reason: 'UNREACHABLE' }

function cacheAt(start = 0) {
  const clock = { now: start }
  const through = createContentCache({ freshMs: 100, staleMs: 1_000, restMs: 50, size: 2, now: () => clock.now })
  return { clock, through }
}

describe('the content cache', () => {
  it('asks once while the answer is fresh, and again afterwards', async () => {
    const { clock, through } = cacheAt()
    const load = vi.fn(async () => ok('a'))
    await through('k', load)
    clock.now = 99
    await through('k', load)
    expect(load).toHaveBeenCalledTimes(1)
    clock.now = 100
    await through('k', load)
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('asks once for any number of readers at the same moment', async () => {
    const { through } = cacheAt()
    const load = vi.fn(() => Promise.resolve(ok('a')))
    const answers = await Promise.all(Array.from({ length: 50 }, () => through('k', load)))
    expect(load).toHaveBeenCalledTimes(1)
    expect(new Set(answers.map((answer) => answer.kind === 'OK' && answer.data))).toEqual(new Set(['a']))
  })

  it('gives the last good copy, marked as old, when the graph falls, and rests before asking again', async () => {
    const { clock, through } = cacheAt()
    await through('k', async () => ok('a'))
    clock.now = 200
    const load = vi.fn(async () => down)
    expect(await through('k', load)).toEqual({ kind: 'OK', data: 'a', stale: true })
    clock.now = 249
    expect(await through('k', load)).toEqual({ kind: 'OK', data: 'a', stale: true })
    expect(load).toHaveBeenCalledTimes(1)
    clock.now = 250
    await through('k', load)
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('is current again as soon as the graph is back', async () => {
    const { clock, through } = cacheAt()
    await through('k', async () => ok('a'))
    clock.now = 200
    await through('k', async () => down)
    clock.now = 260
    expect(await through('k', async () => ok('b'))).toEqual(ok('b'))
    expect(await through('k', async () => down)).toEqual(ok('b'))
  })

  it('gives no copy that is too old, and none that it never had', async () => {
    const { clock, through } = cacheAt()
    expect(await through('k', async () => down)).toEqual(down)
    await through('k', async () => ok('a'))
    clock.now = 1_000
    expect(await through('k', async () => down)).toEqual(down)
  })

  it('keeps questions apart and forgets the one asked longest ago', async () => {
    const { clock, through } = cacheAt()
    for (const key of ['a', 'b', 'c']) await through(key, async () => ok(key))
    clock.now = 200
    expect(await through('a', async () => down)).toEqual(down)
    expect(await through('b', async () => down)).toEqual({ kind: 'OK', data: 'b', stale: true })
    expect(await through('c', async () => down)).toEqual({ kind: 'OK', data: 'c', stale: true })
  })

  it('is ready to ask again when a loader throws', async () => {
    const { through } = cacheAt()
    await expect(through('k', () => Promise.reject(new Error('bug')))).rejects.toThrow('bug')
    expect(await through('k', async () => ok('a'))).toEqual(ok('a'))
  })
})
