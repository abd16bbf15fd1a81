import { defaultLimits } from '../access/limit-rules.js'
import { createLimits } from '../access/limits.js'
import type { PlacesGate } from '../signups/places/places-gate.repository.js'
import { type Crowd, crowdOf } from './crowd.js'
import type { AvailableDatabase } from './databases.js'
import { largeSettings } from './sign-ups.js'
import { createTestServer, type TestServer } from './test-server.js'

/** "At least 64 connections." */
export const CONNECTIONS = 64

export interface RaceTrack {
  server: TestServer
  crowd: Crowd
  close(): Promise<void>
}

const generous = Object.fromEntries(Object.entries(defaultLimits).map(([kind, { seconds }]) => [kind, { points: 1e9, seconds }]))

/** A server that listens and a crowd before it, which comes from one address and is not counted. */
export async function openTrack(available: AvailableDatabase, gate?: PlacesGate): Promise<RaceTrack> {
  const server = await createTestServer(available, { entries: [largeSettings()], limits: createLimits(generous), gate })
  const crowd = await crowdOf(server, CONNECTIONS)
  const close = async (): Promise<void> => {
    crowd.leave()
    await server.dispose()
  }
  return { server, crowd, close }
}
