import type { Entities } from '../../database/orm.js'
import { type AwardConsentRow, AwardConsentSchema, type AwardRow, AwardSchema } from './award.entity.js'
import { type AwardCycleRow, AwardCycleSchema } from './award-cycle.entity.js'
import { type AwardNominationRow, AwardNominationSchema } from './award-nomination.entity.js'

/** An entry with what was said of it. */
export interface Entry {
  award: AwardRow
  nomination: AwardNominationRow
}

const detached = { disableIdentityMap: true } as const

export const awardById = (em: Entities, id: string): Promise<AwardRow | null> =>
  em.findOne(AwardSchema, { id }, detached) as Promise<AwardRow | null>

export const cycleById = (em: Entities, id: string): Promise<AwardCycleRow | null> =>
  em.findOne(AwardCycleSchema, { id }, detached) as Promise<AwardCycleRow | null>

/** Newest first. */
export const allCycles = (em: Entities, communityId: string): Promise<AwardCycleRow[]> =>
  em.find(AwardCycleSchema, { communityId }, { ...detached, orderBy: { name: 'desc', category: 'asc' } }) as Promise<AwardCycleRow[]>

export const awardsOfCycle = (em: Entities, cycleId: string): Promise<AwardRow[]> =>
  em.find(AwardSchema, { cycleId }, { ...detached, orderBy: { createdAt: 'asc', id: 'asc' } }) as Promise<AwardRow[]>

export const nominationOf = (em: Entities, awardId: string): Promise<AwardNominationRow | null> =>
  em.findOne(AwardNominationSchema, { awardId }, detached) as Promise<AwardNominationRow | null>

type Finder = 'keyHash' | 'codeHash' | 'consentCodeHash' | 'familyCodeHash'

/** By the hash of one of its codes, under the current key or an earlier one. */
export async function entryBy(em: Entities, finder: Finder, hashes: readonly string[]): Promise<Entry | null> {
  const where = { [finder]: { $in: [...hashes] } }
  const nomination = (await em.findOne(AwardNominationSchema, where, detached)) as AwardNominationRow | null
  return nomination && entryOf(em, nomination)
}

export async function entryById(em: Entities, awardId: string): Promise<Entry | null> {
  const nomination = await nominationOf(em, awardId)
  return nomination && entryOf(em, nomination)
}

async function entryOf(em: Entities, nomination: AwardNominationRow): Promise<Entry> {
  const award = await awardById(em, nomination.awardId)
  if (!award) throw new Error(`The award ${nomination.awardId} of a nomination is missing`)
  return { award, nomination }
}

export async function updateNomination(tx: Entities, awardId: string, patch: Partial<AwardNominationRow>, now: Date): Promise<void> {
  await tx.nativeUpdate(AwardNominationSchema, { awardId }, { ...patch, updatedAt: now.toISOString() })
}

/** Changes what the state does not depend on. */
export async function updateAward(tx: Entities, id: string, patch: Partial<AwardRow>, now: Date): Promise<void> {
  await tx.nativeUpdate(AwardSchema, { id }, { ...patch, updatedAt: now.toISOString() })
}

export const consentsInForce = (em: Entities, awardId: string): Promise<AwardConsentRow[]> =>
  em.find(AwardConsentSchema, { awardId, withdrawnAt: null }, detached) as Promise<AwardConsentRow[]>

/** Conferred honours that somebody has to look at. */
export const honoursToLookAt = (em: Entities, communityId: string): Promise<AwardRow[]> =>
  em.find(
    AwardSchema,
    { communityId, state: { $in: ['REVIEW_DUE', 'SUSPENDED'] } },
    { ...detached, orderBy: { validUntil: 'asc', id: 'asc' } },
  ) as Promise<AwardRow[]>

export const awardByCertificate = (em: Entities, communityId: string, certificateNo: string): Promise<AwardRow | null> =>
  em.findOne(AwardSchema, { communityId, certificateNo }, detached) as Promise<AwardRow | null>

/** Whether honours of this category and cycle were conferred elsewhere: such a cycle is not run here once more. */
export const takenOver = async (
  em: Entities,
  communityId: string,
  { category, cycle }: Pick<AwardRow, 'category' | 'cycle'>,
): Promise<boolean> => (await em.count(AwardSchema, { communityId, category, cycle, origin: 'TAKEN_OVER' })) > 0
