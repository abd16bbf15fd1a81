import type { Sealer } from '../../kernel/encryption.js'
import { displayName, maskName } from '../../kernel/masking.js'
import type { ShownAward } from '../records/award-record.js'
import { nameBinding } from '../records/seal-nomination.js'
import { type ConsentScope, nameConsent } from '../rules/consents.js'
import type { ShownAwardRow } from './shown-awards.repository.js'

export interface Named {
  id: string
  subject: 'FAMILY' | 'PERSON'
  nameSealed: string
  nameScope: ConsentScope | null
  summary: string | null
  deed: string | null
}

export interface ShownWords {
  displayName: string
  summary: string | null
  deed: string | null
}

/**
 * The raw name is opened, masked as the consent says, and dropped. Where the name is masked it is masked wherever it stands in the texts
 * as well, since nominators write with the name in their mind.
 */
export function showWords({ id, subject, nameSealed, nameScope, summary, deed }: Named, sealer: Sealer): ShownWords {
  const name = sealer.open(nameSealed, nameBinding(id))
  const consent = nameConsent(nameScope)
  const hide = (text: string | null): string | null =>
    text === null || consent === 'FULL_NAME' ? text : text.replaceAll(name, maskName(name))
  return { displayName: displayName({ name, kind: subject }, consent), summary: hide(summary), deed: hide(deed) }
}

/** The public face of a row. */
export function showAward(row: ShownAwardRow, sealer: Sealer): ShownAward {
  const { id, category, cycle, cycleId, level, title, awardingBody, documentNo, certificateNo, awardedOn, validUntil } = row
  return {
    ...{ id, category, cycle, cycleId, level, title, awardingBody, documentNo, certificateNo, awardedOn, validUntil },
    ...showWords(row, sealer),
    storyTold: Number(row.storyTold) > 0,
  }
}
