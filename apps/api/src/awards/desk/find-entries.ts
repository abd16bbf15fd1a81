import type { StaffViewer } from '../../access/index.js'
import type { AwardDeps } from '../award-deps.js'
import { recordIdOf } from '../nominations/graph-mapping.js'
import type { AwardRow } from '../records/award.entity.js'
import { awardById, awardsOfCycle, cycleById } from '../records/nominations.repository.js'
import type { Onlooker } from './view-entries.js'

export const lookOf = ({ staffId }: StaffViewer, as: Onlooker['as']): Onlooker => ({ staffId, as })

/** Every entry of a cycle of this community, by the cycle's global id. */
export async function entriesOfCycle({ database, communityId }: AwardDeps, globalId: string): Promise<AwardRow[]> {
  const em = database.fork()
  const id = recordIdOf('AwardCycle', globalId)
  const cycle = id ? await cycleById(em, id) : null
  return cycle?.communityId === communityId ? awardsOfCycle(em, cycle.id) : []
}

/** One entry of this community, by its global id. */
export async function entryOf({ database, communityId }: AwardDeps, globalId: string): Promise<AwardRow | null> {
  const id = recordIdOf('AwardEntry', globalId)
  const award = id ? await awardById(database.fork(), id) : null
  return award?.communityId === communityId ? award : null
}
