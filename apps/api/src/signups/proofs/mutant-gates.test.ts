import { describe, expect, it } from 'vitest'
import { availableDatabases } from '../../testing/databases.js'
import { insertFirstGate, openGate, partyAsOneGate, queueBlindGate } from '../../testing/mutant-gates.js'
import { openTrack } from '../../testing/race-track.js'
import { firstFault } from '../../testing/races.js'

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed)
const databases = (await availableDatabases()).filter(({ concurrent }) => concurrent)

const everywhere = [
  { name: 'a look outside the transaction', gate: openGate },
  { name: 'no condition on the queue', gate: queueBlindGate },
  { name: 'a party that counts as one', gate: partyAsOneGate },
]
// SQLite has one writer: within a transaction nothing can come between.
const amongWriters = [{ name: 'a sign-up inserted before the row is updated', gate: insertFirstGate }]

describe.each(databases)('races on $name find', (available) => {
  it.each(available.name === 'SQLite' ? everywhere : [...everywhere, ...amongWriters])('$name', { timeout: 120_000 }, async ({ gate }) => {
    const track = await openTrack(available, gate)
    const fault = await firstFault(track, SEEDS)
    await track.close()
    expect(fault).not.toBeNull()
  })
})
