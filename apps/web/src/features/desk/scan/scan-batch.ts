import { CheckInBatchDocument } from '@culture/contract/desk-operations'
import { plainText } from '../../signups/form/plain-text.ts'
import type { Desk } from '../session/desk-door.ts'

const MOST_AT_ONCE = 100

/** What became of one scan, as the page's script shows it. */
export interface ScanAnswer {
  code: string
  kind: 'CAME' | 'ALREADY' | 'REFUSED'
  /** Whom, or why not. */
  text: string
  arrived: number
}

interface Scan {
  code: string
  at: string
  offline: boolean
}

const isScan = (value: unknown): value is Scan => {
  const { code, at } = (value ?? {}) as Partial<Scan>
  return typeof code === 'string' && code.length <= 24 && typeof at === 'string' && !Number.isNaN(Date.parse(at))
}

/** The scans that a device sends; null for what no device of ours sends. */
export function readScans(text: string): Scan[] | null {
  try {
    const scans: unknown = JSON.parse(text)
    return Array.isArray(scans) && scans.length <= MOST_AT_ONCE && scans.every(isScan) ? scans : null
  } catch {
    return null
  }
}

/** Checks a device's scans in, in its order. Null where they could not be handed on: the device keeps them. */
export async function sendScans(desk: Desk, eventId: string, form: FormData): Promise<ScanAnswer[] | 'MALFORMED' | null> {
  const scans = readScans(plainText(form.get('scans')))
  if (scans === null) return 'MALFORMED'
  const arriving = scans.map(({ code, at, offline }) => ({ code, at, way: offline ? ('OFFLINE' as const) : ('CODE' as const) }))
  const answer = await desk.ask(CheckInBatchDocument, { input: { eventId, arriving } })
  if (answer.kind !== 'OK') return null
  return answer.data.checkInBatch.map((came, at) => {
    const code = scans[at]?.code ?? ''
    if (came.__typename === 'CheckInRefused') return { code, kind: 'REFUSED', text: came.message, arrived: 0 }
    return { code, kind: came.already ? 'ALREADY' : 'CAME', text: came.name ?? '', arrived: came.arrived }
  })
}
