import type { Entities } from '../../database/orm.js'
import { type LogFault, verifyLog } from '../rules/verify-log.js'
import { communitiesWithLog, readHead, readSteps, standingAwards } from './read-log.repository.js'

export interface LogReport {
  communityId: string
  steps: number
  /** Everything that was ever nominated or taken over, honoured or not. */
  entries: number
  faults: LogFault[]
}

/** Reads the whole log of a community and says what in it, or in the states of its awards, does not fit. */
export async function verifyAwards(em: Entities, communityId: string): Promise<LogReport> {
  const steps = await readSteps(em, communityId)
  const awards = await standingAwards(em, communityId)
  const faults = verifyLog(steps, await readHead(em, communityId), awards)
  return { communityId, steps: steps.length, entries: awards.length, faults }
}

export async function verifyAllAwards(em: Entities): Promise<LogReport[]> {
  const reports: LogReport[] = []
  for (const communityId of await communitiesWithLog(em)) reports.push(await verifyAwards(em, communityId))
  return reports
}
