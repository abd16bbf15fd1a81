import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testSettings } from '../../testing/config.js'
import { availableDatabases } from '../../testing/databases.js'
import { openGate, withoutChecks } from '../../testing/mutant-gates.js'
import { openTrack, type RaceTrack } from '../../testing/race-track.js'
import { raceOf, runRace } from '../../testing/races.js'

const all = await availableDatabases()
const databases = all.filter(({ concurrent }) => concurrent)
const { races, firstRace, openRaces } = testSettings
const timeout = 60_000 + Math.max(races, openRaces) * 10_000

for (const { name } of all.filter(({ concurrent }) => !concurrent))
  it(`races say nothing on ${name}, which runs one statement at a time: no PostgreSQL server answers`, () => {})

describe.each(databases)(`${races} rushes on $name`, (available) => {
  let track: RaceTrack
  beforeAll(async () => {
    track = await openTrack(available)
  })
  afterAll(() => track.close())

  it('never give one too many, split no family, let no newcomer pass the queue, and lose nothing', { timeout }, async () => {
    for (let seed = firstRace; seed < firstRace + races; seed++)
      expect({ seed, ...(await runRace(track, raceOf(seed))) }).toEqual({ seed, faults: [], oversold: 0 })
  })
})

describe.each(databases)(`${openRaces} rushes without the gate on $name`, (available) => {
  let track: RaceTrack
  beforeAll(async () => {
    track = await openTrack(available, openGate)
    await withoutChecks(track.server.database)
  })
  afterAll(() => track.close())

  it('sell more than there is in 95 of 100', { timeout }, async () => {
    let oversold = 0
    for (let seed = firstRace; seed < firstRace + openRaces; seed++) if ((await runRace(track, raceOf(seed))).oversold > 0) oversold += 1
    expect(oversold).toBeGreaterThanOrEqual(Math.floor(openRaces * 0.95))
  })
})
