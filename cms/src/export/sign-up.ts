import { addDays, instantOf, localDateOf } from '@culture/calendar'
import { type Channel, noSignUp, type PublishedSignUp, type PublishedSlot } from '@culture/contract'
import { codeOf } from '../words/choices'
import { meetingOf } from './meetings'
import type { SignUpRow, SlotRow } from './rows.types'
import { orNull } from './text'

const HOUR_MS = 3_600_000
/** When staff are there to answer the telephone. */
const OPENING_TIME = '09:00'

export function signUpOf(row: SignUpRow | null, firstStart: string): PublishedSignUp {
  const mode = codeOf('signUpMode', row?.mode)
  if (!row || !mode || mode === 'NONE') return { ...noSignUp, note: orNull(row?.note) }
  return {
    mode,
    unit: codeOf('capacityUnit', row.unit),
    capacity: row.capacity,
    headLimit: row.headLimit,
    offlineReserve: row.offlineReserve ?? 0,
    waitlistLimit: row.waitlistLimit ?? 0,
    maxPartySize: row.maxPartySize,
    opensAt: opensAt(row, firstStart),
    closesAt: closesAt(row, firstStart),
    drawsAt: drawsAt(row, firstStart),
    channels: channelsOf(row),
    guardianConsentUnder: row.guardianConsentUnder ?? noSignUp.guardianConsentUnder,
    note: orNull(row.note),
    slots: row.slots.map(slotOf),
  }
}

function opensAt({ opensAt: explicit, opensDaysBefore: days }: SignUpRow, firstStart: string): string | null {
  if (explicit) return new Date(explicit).toISOString()
  if (days === null) return null
  return instantOf(addDays(localDateOf(new Date(firstStart)), -days), OPENING_TIME).toISOString()
}

function closesAt({ closesAt: explicit, closesHoursBefore: hours }: SignUpRow, firstStart: string): string | null {
  if (explicit) return new Date(explicit).toISOString()
  return hours === null ? null : new Date(Date.parse(firstStart) - hours * HOUR_MS).toISOString()
}

/** Where the editor names no hour, lots are drawn an hour after the close. Without a close the entry is not published. */
function drawsAt(row: SignUpRow, firstStart: string): string | null {
  if (codeOf('allocation', row.allocation) !== 'DRAW') return null
  if (row.drawAt) return new Date(row.drawAt).toISOString()
  return new Date(Date.parse(closesAt(row, firstStart) ?? firstStart) + HOUR_MS).toISOString()
}

const channelsOf = (row: SignUpRow): Channel[] =>
  (
    [
      ['ONLINE', row.online],
      ['PHONE', row.phone],
      ['WINDOW', row.window],
      ['PAPER', row.paper],
      ['PROXY', row.proxy],
    ] as const
  )
    .filter(([, open]) => open)
    .map(([channel]) => channel)

/** A slot keeps its key through every edit; one that never had a key is known by its start. */
const slotOf = (slot: SlotRow): PublishedSlot => ({
  id: slot.key ?? new Date(slot.startsAt).toISOString().replace(/[^0-9TZ]/g, ''),
  ...meetingOf(slot),
  capacity: slot.capacity,
})
