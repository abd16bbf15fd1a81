import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../testing/databases.js'
import { books, cancel, change, form, largeSettings, openActivity, placesIdOf, tailOf, take } from '../../testing/sign-ups.js'
import { createTestServer, type TestServer } from '../../testing/test-server.js'

const entries = [
  largeSettings(),
  openActivity('plenty'),
  openActivity('one', { capacity: 1 }),
  openActivity('queue', { capacity: 1, waitlistLimit: 1 }),
  openActivity('change'),
  openActivity('keys'),
]

describe.each(await availableDatabases())('a form sent again on $name', (available) => {
  let server: TestServer
  beforeAll(async () => {
    server = await createTestServer(available, { entries })
  })
  afterAll(() => server.dispose())
  const hundred = (slug: string) => Promise.all(Array.from({ length: 100 }, () => take(server, form(slug, 1))))
  const rows = async (slug: string): Promise<number> => {
    const found = await server.database
      .fork()
      .execute<{ n: number }[]>('select count(*) as n from sign_ups where event_id = ?', [placesIdOf(slug)])
    return Number(found[0]?.n)
  }

  it.each([
    ['plenty', 'SignUpConfirmed'],
    ['one', 'SignUpConfirmed'],
    ['queue', 'SignUpConfirmed'],
  ])('a hundred times at once for %s: one row, equal answers', async (slug, type) => {
    const answers = await hundred(slug)
    expect(answers[0]).toMatchObject({ __typename: type })
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(await rows(slug)).toBe(1)
    expect(await books(server.database, placesIdOf(slug))).toMatchObject({ taken: 1, waiting: 0 })
  })

  it('with another body is refused, and the first stays', async () => {
    const first = await take(server, form('keys', 2))
    expect(await take(server, form('keys', 2, { party: { adults: 2 } }))).toMatchObject({ reason: 'KEY_REUSED' })
    expect(await take(server, form('keys', 2))).toEqual(first)
  })

  it('after a refusal is judged anew', async () => {
    const full = form('one', 3)
    expect(await take(server, full)).toMatchObject({ reason: 'FULL' })
    const holder = await take(server, form('one', 1))
    await cancel(server, holder.code, tailOf(1))
    expect(await take(server, full)).toMatchObject({ __typename: 'SignUpConfirmed' })
  })

  it('with another key for the same event is told that there is one already', async () => {
    await take(server, form('keys', 4))
    expect(await take(server, form('keys', 4, { idempotencyKey: 'another-form' }))).toMatchObject({ reason: 'ALREADY_SIGNED_UP' })
  })

  it('may sign up again after cancelling', async () => {
    const first = await take(server, form('keys', 5))
    await cancel(server, first.code, tailOf(5))
    const again = await take(server, form('keys', 5, { idempotencyKey: 'second-form' }))
    expect(again).toMatchObject({ __typename: 'SignUpConfirmed' })
    expect(again.code).not.toBe(first.code)
  })

  it('changes a party once', async () => {
    const { code } = await take(server, form('change', 6))
    const asked = { code, phoneTail: tailOf(6), party: { adults: 3 }, idempotencyKey: 'change-once' }
    const answers = await Promise.all(Array.from({ length: 10 }, () => change(server, asked)))
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(await change(server, { ...asked, party: { adults: 2 } })).toMatchObject({ reason: 'KEY_REUSED' })
    expect(await books(server.database, placesIdOf('change'))).toMatchObject({ taken: 3 })
  })
})
