import { describe, expect, it } from 'vitest'
import type { Desk } from '../session/desk-door.ts'
import { readScans, sendScans } from './scan-batch.ts'

const scan = { code: '7K3QM9WXTB', at: '2027-02-20T06:00:00.000Z', offline: true }
const posted = (scans: unknown): FormData => {
  const form = new FormData()
  form.set('scans', typeof scans === 'string' ? scans : JSON.stringify(scans))
  return form
}

const deskThat = (answer: unknown): { desk: Desk; asked: unknown[] } => {
  const asked: unknown[] = []
  const desk = { staff: null, may: () => true, ask: async (_: unknown, variables: unknown) => asked.push(variables) && answer }
  return { desk: desk as unknown as Desk, asked }
}

describe('the scans of a device', () => {
  it.each([['{'], ['{}'], ['null'], ['[1]'], ['[{"code":"X"}]'], ['[{"code":"X","at":"never"}]']])('%s is none', (text) =>
    expect(readScans(text)).toBeNull(),
  )

  it('are a hundred at most', () => {
    expect(readScans(JSON.stringify(Array(100).fill(scan)))).toHaveLength(100)
    expect(readScans(JSON.stringify(Array(101).fill(scan)))).toBeNull()
  })

  it('keep their time, and say whether they were kept offline', async () => {
    const came = { __typename: 'CheckedIn', already: false, name: '李女士', arrived: 3 }
    const again = { __typename: 'CheckedIn', already: true, name: '李女士', arrived: 3 }
    const refused = { __typename: 'CheckInRefused', message: '没有这个报名号' }
    const { desk, asked } = deskThat({ kind: 'OK', data: { checkInBatch: [came, again, refused] } })
    const scans = [scan, { ...scan, offline: false }, { ...scan, code: 'ZZZZZZZZZZ' }]
    expect(await sendScans(desk, 'e', posted(scans))).toEqual([
      { code: scan.code, kind: 'CAME', text: '李女士', arrived: 3 },
      { code: scan.code, kind: 'ALREADY', text: '李女士', arrived: 3 },
      { code: 'ZZZZZZZZZZ', kind: 'REFUSED', text: '没有这个报名号', arrived: 0 },
    ])
    expect(asked).toMatchObject([
      { input: { eventId: 'e', arriving: [{ way: 'OFFLINE', at: scan.at }, { way: 'CODE' }, { way: 'OFFLINE' }] } },
    ])
  })

  it('stay with the device while the API is away', async () => {
    expect(await sendScans(deskThat({ kind: 'UNAVAILABLE', reason: 'TIMEOUT' }).desk, 'e', posted([scan]))).toBeNull()
    expect(await sendScans(deskThat(null).desk, 'e', posted('?'))).toBe('MALFORMED')
  })
})
