import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createScanQueue, hasUnsent, type ScanStore, scannedCode } from './scan-queue.ts'

const memory = (): ScanStore => {
  const kept = new Map<string, string>()
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }
}
const code = fc.constantFrom('7K3QM9WXTB', 'AAAAAAAAAA', 'BBBBBBBBBB', 'CCCCCCCCCC')

describe('scans that wait on a device', () => {
  it('outlive a reload, each event by itself, each code once', () => {
    const store = memory()
    expect(createScanQueue(store, 'one').add('AAAAAAAAAA', '2027-02-20T06:00:00.000Z')).toBe(true)
    expect(createScanQueue(store, 'one').add('AAAAAAAAAA', '2027-02-20T06:01:00.000Z')).toBe(false)
    expect(createScanQueue(store, 'one').all()).toEqual([{ code: 'AAAAAAAAAA', at: '2027-02-20T06:00:00.000Z', offline: false }])
    expect(createScanQueue(store, 'two').all()).toEqual([])
  })

  it('are seen to wait, whichever event they are of', () => {
    const kept: Record<string, string> = { 'scans:done': '[]', other: '[1]' }
    const store = Object.defineProperty(kept, 'getItem', { value: (key: string) => kept[key] ?? null }) as Parameters<typeof hasUnsent>[0]
    expect(hasUnsent(store)).toBe(false)
    kept['scans:one'] = '[{"code":"AAAAAAAAAA","at":"2027-02-20T06:00:00.000Z","offline":true}]'
    expect(hasUnsent(store)).toBe(true)
  })

  it('go when a server has answered for them and not before', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.record({ add: code }), fc.record({ remove: code }), fc.constant({ offline: true }))), (steps) => {
        const queue = createScanQueue(memory(), 'event')
        const expected: string[] = []
        for (const step of steps) {
          if ('add' in step && queue.add(step.add, 'now') !== expected.includes(step.add))
            if (!expected.includes(step.add)) expected.push(step.add)
          if ('remove' in step) {
            queue.remove([step.remove])
            if (expected.includes(step.remove)) expected.splice(expected.indexOf(step.remove), 1)
          }
          if ('offline' in step) queue.markOffline()
        }
        expect(queue.all().map((scan) => scan.code)).toEqual(expected)
      }),
    )
  })

  it('begin anew where the store holds rubbish', () => {
    const store = memory()
    store.setItem('scans:event', '{')
    expect(createScanQueue(store, 'event').all()).toEqual([])
  })

  it.each([
    ['7K3QM 9WXTB', '7K3QM9WXTB'],
    ['7k3qm9wxtb', '7K3QM9WXTB'],
    ['https://example.org/', null],
    ['', null],
    ['UUUUUUUUUU', null],
  ])('%j is %j', (text, expected) => expect(scannedCode(text)).toBe(expected))
})
