import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { sqliteInMemory } from '../../testing/databases.js'
import { anyLife } from '../../testing/event-lives.js'
import { EventWorld } from '../../testing/event-world.js'

vi.mock('../rules/party-step.js', async (original) => {
  const real = await original<typeof import('../rules/party-step.js')>()
  return {
    partyStep: (...sizes: Parameters<typeof real.partyStep>) => {
      const step = real.partyStep(...sizes)
      return step.kind === 'SMALLER' ? { kind: 'SMALLER', units: 0, heads: 0 } : step
    },
  }
})

let world: EventWorld
beforeAll(async () => {
  world = await EventWorld.open(sqliteInMemory)
})
afterAll(() => world.close())

it('lives of an event find a smaller party that gives nothing back', async () => {
  const { failed, numRuns } = await fc.check(anyLife(world), { numRuns: 100, endOnFailure: true, seed: 1 })
  expect(failed).toBe(true)
  expect(numRuns).toBeLessThan(100)
})
