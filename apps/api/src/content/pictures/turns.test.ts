import { expect, it } from 'vitest'
import { Turns } from './turns.js'

it('lets so many run at once, the others in their order, also after one has failed', async () => {
  const turns = new Turns(2)
  const gates = Array.from({ length: 5 }, () => Promise.withResolvers<void>())
  const begun: number[] = []
  const runs = gates.map(({ promise }, index) =>
    turns.run(async () => {
      begun.push(index)
      await promise
    }),
  )
  const failed = expect(runs[0]).rejects.toThrow('broken')
  expect(begun).toEqual([0, 1])
  gates[0]?.reject(new Error('broken'))
  await failed
  expect(begun).toEqual([0, 1, 2])
  for (const gate of gates) gate.resolve()
  await Promise.allSettled(runs)
  expect(begun).toEqual([0, 1, 2, 3, 4])
})
