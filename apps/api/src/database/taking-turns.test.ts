import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { Turns } from './taking-turns.js'

it('lets one in at a time, in the order of arrival, also those who come in between', async () => {
  const turns = new Turns()
  const order: number[] = []
  let inside = 0
  const visit = async (n: number): Promise<void> => {
    await turns.enter()
    inside += 1
    expect(inside).toBe(1)
    await setImmediate()
    order.push(n)
    inside -= 1
    turns.leave()
    if (n < 20) await visit(n + 20)
  }
  await Promise.all(Array.from({ length: 20 }, (_, n) => visit(n)))
  expect(order).toEqual(Array.from({ length: 40 }, (_, n) => n))
})

it('lets the event loop turn between two, so that nobody waits at the door', async () => {
  const turns = new Turns()
  let looped = 0
  const visits = Array.from({ length: 5 }, async () => {
    await turns.enter()
    turns.leave()
    return looped
  })
  const count = async (): Promise<void> => {
    for (; looped < 10; looped += 1) await setImmediate()
  }
  const [seen] = await Promise.all([Promise.all(visits), count()])
  expect(seen).toEqual([...new Set(seen)])
})
