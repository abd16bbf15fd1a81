import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { sqliteInMemory } from '../../testing/databases.js'
import { anyLife } from '../../testing/event-lives.js'
import { EventWorld } from '../../testing/event-world.js'
import { SignUpSchema } from '../records/sign-up.entity.js'

vi.mock('../records/sign-ups.repository.js', async (original) => {
  const real = await original<typeof import('../records/sign-ups.repository.js')>()
  const twice = async (...asked: Parameters<typeof real.waitingParties>) => {
    const waiting = await real.waitingParties(...asked)
    return [...waiting.slice(0, 1), ...waiting]
  }
  // Without its condition on the status, an update promotes whom it promoted before.
  const updateSignUp: typeof real.updateSignUp = async (tx, id, _from, patch, now) => {
    await tx.nativeUpdate(SignUpSchema, { id }, { ...patch, updatedAt: now.toISOString() })
  }
  return { ...real, waitingParties: twice, updateSignUp }
})

let world: EventWorld
beforeAll(async () => {
  world = await EventWorld.open(sqliteInMemory)
})
afterAll(() => world.close())

it('lives of an event find a party that is promoted twice', async () => {
  const { failed, numRuns } = await fc.check(anyLife(world), { numRuns: 100, endOnFailure: true, seed: 1 })
  expect(failed).toBe(true)
  expect(numRuns).toBeLessThan(100)
})
