import { describe, expect, it } from 'vitest'
import { availableDatabases } from '../../testing/databases.js'
import { books, broken, form, largeSettings, openActivity, placesIdOf, take } from '../../testing/sign-ups.js'
import { asking, createTestServer } from '../../testing/test-server.js'

const shared = (await availableDatabases()).filter(({ name }) => name === 'PostgreSQL')
describe.each(shared)('two processes on $name', (available) => {
  it('give exactly 40 together, answer one form alike, and tell each other', async () => {
    const first = await createTestServer(available, {
      entries: [largeSettings(), openActivity('both'), openActivity('same', { capacity: 1 })],
    })
    const second = await first.sibling()
    const other = { ask: asking(second.app) }
    try {
      const turns = Array.from({ length: 200 }, (_, n) => take(n % 2 ? first : other, form('both', n)))
      const confirmed = (await Promise.all(turns)).filter((result) => result.__typename === 'SignUpConfirmed')
      expect(confirmed).toHaveLength(40)
      expect(broken(await books(first.database, placesIdOf('both')))).toEqual([])
      const same = await Promise.all(Array.from({ length: 100 }, (_, n) => take(n % 2 ? first : other, form('same', 300))))
      for (const result of same) expect(result).toEqual(same[0])
      expect(same[0]).toMatchObject({ __typename: 'SignUpConfirmed' })
      await expect
        .poll(() => [first.places.board, second.places.board].map((board) => board.byId(placesIdOf('both'))?.taken))
        .toEqual([40, 40])
    } finally {
      await second.close()
      await first.dispose()
    }
  })
})
