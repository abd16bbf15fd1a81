import type { Entities } from '../../database/orm.js'
import { newId } from '../../kernel/ids.js'
import { AwardConsentSchema } from '../records/award.entity.js'
import { consentsInForce } from '../records/nominations.repository.js'
import type { Consent } from '../rules/consents.js'

const nameOf = ({ purpose, scope }: Consent): string => `${purpose}:${scope}`

/** Makes these the consents in force: what was withdrawn ends now, what is new begins now, what stays is not touched. */
export async function recordConsents(tx: Entities, awardId: string, wanted: readonly Consent[], now: Date): Promise<void> {
  const at = now.toISOString()
  const before = await consentsInForce(tx, awardId)
  const asked = new Set(wanted.map(nameOf))
  const held = new Set(before.map(nameOf))
  for (const { id, purpose, scope } of before)
    if (!asked.has(nameOf({ purpose, scope }))) await tx.nativeUpdate(AwardConsentSchema, { id }, { withdrawnAt: at })
  const fresh = wanted.filter((consent) => !held.has(nameOf(consent)))
  for (const { purpose, scope } of fresh)
    await tx.insert(AwardConsentSchema, { id: newId(), awardId, purpose, scope, givenAt: at, withdrawnAt: null })
}
