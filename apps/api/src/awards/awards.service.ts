import type { Clock } from '../kernel/clock.js'
import type { Sealer } from '../kernel/encryption.js'
import { newId } from '../kernel/ids.js'
import type { AwardConsentRow, AwardRow } from './award.entity.js'
import type { AwardRepository } from './award.repository.js'
import type { AwardRecord } from './award-record.js'
import type { ConsentPurpose, ConsentScope } from './rules/consents.js'

/** Ties a sealed name to its row, so that it opens nowhere else. */
export const nameBinding = (awardId: string): string => `award:${awardId}:name`

function grantsOf({ onBoard, onWebsite, photo, media }: AwardRecord['consents']): [ConsentPurpose, ConsentScope][] {
  const granted: [boolean, ConsentPurpose, ConsentScope][] = [
    [onBoard, 'NOTICE_BOARD', 'GRANTED'],
    [true, 'NAME_ON_WEBSITE', onWebsite === 'FULL' ? 'FULL_NAME' : 'GRANTED'],
    [photo, 'PHOTO', 'GRANTED'],
    [media, 'MEDIA', 'GRANTED'],
  ]
  return granted.flatMap(([yes, purpose, scope]) => (yes ? [[purpose, scope] satisfies [ConsentPurpose, ConsentScope]] : []))
}

export interface AwardsServiceDeps {
  repository: AwardRepository
  sealer: Sealer
  clock: Clock
  communityId: string
}

export class AwardsService {
  constructor(private readonly deps: AwardsServiceDeps) {}

  /** Takes existing records in as they stand, from paper or for a demo; names are sealed on the way. */
  async takeIn(records: readonly AwardRecord[]): Promise<void> {
    const now = this.deps.clock.now().toISOString()
    const rows = records.map((record) => ({ record, award: this.#row(record, now) }))
    const consents = rows.flatMap(({ record, award }) =>
      grantsOf(record.consents).map(
        ([purpose, scope]): AwardConsentRow => ({ id: newId(), awardId: award.id, purpose, scope, givenAt: now, withdrawnAt: null }),
      ),
    )
    await this.deps.repository.add(
      rows.map(({ award }) => award),
      consents,
    )
  }

  #row(record: AwardRecord, now: string): AwardRow {
    const id = newId()
    const { communityId, sealer } = this.deps
    const { subject, category, cycle, level, schemeId, title, deed, state } = record
    const { awardingBody, documentNo, certificateNo, awardedOn, validUntil, notice } = record
    return {
      ...{ id, communityId, subject, category, cycle, level, schemeId, title, deed, state },
      ...{ awardingBody, documentNo, certificateNo, awardedOn, validUntil },
      nameSealed: sealer.seal(record.name, nameBinding(id)),
      householdHash: null,
      noticeStartsOn: notice?.startsOn ?? null,
      noticeEndsOn: notice?.endsOn ?? null,
      createdAt: now,
      updatedAt: now,
    }
  }
}
