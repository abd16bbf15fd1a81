import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../testing/databases.js'
import { form, largeSettings, lookUp, openActivity, phoneOf, tailOf, take } from '../../testing/sign-ups.js'
import { createTestServer, type TestServer } from '../../testing/test-server.js'

describe.each(await availableDatabases())('what is kept on $name', (available) => {
  let server: TestServer
  let code = ''
  beforeAll(async () => {
    server = await createTestServer(available, {
      entries: [largeSettings(), openActivity('kept', { capacity: 3, headLimit: 3, waitlistLimit: 1 })],
    })
    code = (await take(server, form('kept', 1, { name: '金丝雀示九', onBehalf: true }))).code
  })
  afterAll(() => server.dispose())
  it('holds no name, phone, door or code in clear', async () => {
    const em = server.database.fork()
    const all = await Promise.all(
      ['sign_ups', 'sign_up_steps', 'remembered_answers', 'notices', 'event_places'].map((table) =>
        em.execute<object[]>(`select * from ${table}`),
      ),
    )
    const text = JSON.stringify(all)
    for (const secret of ['金丝雀', phoneOf(1), code, 'A/1', '201']) expect(text).not.toContain(`"${secret}`)
    expect(text).not.toContain('金丝雀')
    expect(text).not.toContain(phoneOf(1))
  })

  it('answers every wrong pair alike, and stops guessing', async () => {
    expect(await lookUp(server, code, tailOf(2))).toBeNull()
    expect(await lookUp(server, '0000000000', tailOf(1))).toBeNull()
    expect(await lookUp(server, 'nonsense', 'xx')).toBeNull()
    expect(await lookUp(server, code, tailOf(1))).toMatchObject({ status: 'CONFIRMED' })
    for (let guess = 0; guess < 9; guess++) await lookUp(server, code, String(1000 + guess))
    await expect(lookUp(server, code, tailOf(1))).rejects.toThrow(/RATE_LIMITED/)
  })
})
