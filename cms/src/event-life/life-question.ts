import type { TermChange } from './changed-terms'

export interface AskedSlot {
  slot: string
  capacity: number
}

const MOST_SLOTS = 60
const SLOT = /^([\w-]{1,64})\.(\d{1,6})$/

/** How the panel asks about lower capacities before they are published: `?capacity=20&slots=<slot>.<capacity>,…`. Empty when none is lower. */
export function lifeQuestion(changed: readonly TermChange[]): string {
  const capacity = changed.flatMap((one) => (one.kind === 'CAPACITY' ? [`capacity=${one.capacity}`] : []))
  const slots = changed.flatMap((one) => (one.kind === 'SLOT' ? [`${one.slot}.${one.capacity}`] : []))
  const parts = [...capacity, ...(slots.length > 0 ? [`slots=${slots.slice(0, MOST_SLOTS).join(',')}`] : [])]
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** The slots of that question; null for something that is none. */
export function readAskedSlots(text: unknown): AskedSlot[] | null {
  if (text === undefined) return []
  if (typeof text !== 'string') return null
  const matches = text.split(',').map((part) => SLOT.exec(part))
  if (matches.length > MOST_SLOTS || matches.some((match) => match === null)) return null
  return matches.map((match) => ({ slot: match?.[1] ?? '', capacity: Number(match?.[2]) }))
}
