import fc from 'fast-check'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { testSettings } from '../../testing/config.js'
import { availableDatabases, sqliteInMemory } from '../../testing/databases.js'
import { anyDraw, anyLife } from '../../testing/event-lives.js'
import { EventWorld } from '../../testing/event-world.js'

describe.each([sqliteInMemory, ...(await availableDatabases()).slice(1)])('lives of an event on $name', (available) => {
  const numRuns = available === sqliteInMemory ? testSettings.lives : Math.ceil(testSettings.lives / 4)
  let world: EventWorld
  beforeAll(async () => {
    world = await EventWorld.open(available)
  })
  afterAll(() => world.close())

  it(`${numRuns} times go as the written rules say, after every step`, { timeout: 60_000 + numRuns * 300 }, async () => {
    await fc.assert(anyLife(world), { numRuns })
  })

  const draws = Math.ceil(numRuns / 2)
  it(`${draws} with a draw go so too, in the order that the promised seed gives`, { timeout: 60_000 + draws * 300 }, async () => {
    await fc.assert(anyDraw(world), { numRuns: draws })
  })
})
