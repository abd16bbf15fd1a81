import type { Sealer } from '../kernel/encryption.js'
import { displayName } from '../kernel/masking.js'
import type { ShownAwardRow } from './award.repository.js'
import type { ShownAward } from './award-record.js'
import { nameBinding } from './awards.service.js'
import { nameConsent } from './rules/consents.js'

/** The public face of a row: the raw name is opened, masked as its consent says, and dropped. */
export function showAward(row: ShownAwardRow, sealer: Sealer): ShownAward {
  const name = sealer.open(row.name_sealed, nameBinding(row.id))
  return {
    id: row.id,
    category: row.category,
    cycle: row.cycle,
    level: row.level,
    displayName: displayName({ name, kind: row.subject }, nameConsent(row.name_scope)),
    title: row.title,
    deed: row.deed,
    awardingBody: row.awarding_body,
    documentNo: row.document_no,
    certificateNo: row.certificate_no,
    awardedOn: row.awarded_on,
    validUntil: row.valid_until,
  }
}
