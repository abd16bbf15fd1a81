import type { ContentMessage } from '@culture/contract'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startOutboxWorker } from './outbox-worker'

const message = (sequence: number): ContentMessage => ({
  sequence,
  event: 'PUBLISHED',
  type: 'page',
  id: `p${sequence}`,
  occurredAt: '2027-01-01T00:00:00.000Z',
})

function outboxOf(count: number) {
  const rows = Array.from({ length: count }, (_, index) => message(index + 1))
  const sent: number[][] = []
  const failing = { times: 0 }
  const deps = {
    read: async (limit: number) => rows.slice(0, limit),
    send: async (messages: ContentMessage[]) => {
      if (failing.times > 0) {
        failing.times -= 1
        throw new Error('down')
      }
      sent.push(messages.map(({ sequence }) => sequence))
    },
    remove: async (messages: ContentMessage[]) => {
      rows.splice(0, messages.length)
    },
    warn: vi.fn<(message: string) => void>(),
  }
  return { rows, sent, failing, deps }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the outbox worker', () => {
  it('sends everything at once, oldest first, a hundred at a time', async () => {
    const { sent, rows, deps } = outboxOf(230)
    const worker = startOutboxWorker(deps)
    await vi.advanceTimersByTimeAsync(0)
    expect(sent.map((batch) => [batch[0], batch.length])).toEqual([
      [1, 100],
      [101, 100],
      [201, 30],
    ])
    expect(rows).toEqual([])
    await worker.stop()
  })

  it('wakes when something was published', async () => {
    const { sent, rows, deps } = outboxOf(0)
    const worker = startOutboxWorker(deps)
    await vi.advanceTimersByTimeAsync(1_000)
    rows.push(message(1))
    worker.wake()
    await vi.advanceTimersByTimeAsync(0)
    expect(sent).toEqual([[1]])
    await worker.stop()
  })

  it('waits longer after every failure, up to a minute, says so once, and keeps everything in order', async () => {
    const { sent, failing, deps } = outboxOf(2)
    failing.times = 9
    const worker = startOutboxWorker(deps)
    const pauses = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]
    for (const [index, pause] of pauses.entries()) {
      await vi.advanceTimersByTimeAsync(index === 0 ? 0 : 1)
      expect(failing.times).toBe(8 - index)
      await vi.advanceTimersByTimeAsync(pause - 1)
      expect(sent).toEqual([])
    }
    await vi.advanceTimersByTimeAsync(1)
    expect(sent).toEqual([[1, 2]])
    expect(deps.warn).toHaveBeenCalledTimes(1)
    await worker.stop()
  })

  it('keeps what was not acknowledged for the next start', async () => {
    const { sent, rows, failing, deps } = outboxOf(1)
    failing.times = 1
    const first = startOutboxWorker(deps)
    await vi.advanceTimersByTimeAsync(0)
    await first.stop()
    expect(rows.map(({ sequence }) => sequence)).toEqual([1])
    const second = startOutboxWorker(deps)
    await vi.advanceTimersByTimeAsync(0)
    expect(sent).toEqual([[1]])
    await second.stop()
  })

  it('stops at once, also in the middle of a request that does not answer', async () => {
    const { deps } = outboxOf(1)
    const hanging = (_: ContentMessage[], stopping: AbortSignal) =>
      new Promise<void>((_resolve, reject) => stopping.addEventListener('abort', () => reject(new Error('stopped'))))
    const worker = startOutboxWorker({ ...deps, send: hanging })
    await vi.advanceTimersByTimeAsync(0)
    await worker.stop()
    expect(deps.warn).not.toHaveBeenCalled()
  })
})
