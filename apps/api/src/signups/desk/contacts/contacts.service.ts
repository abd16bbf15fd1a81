import type { StaffViewer } from '../../../access/index.js'
import { addressBinding, codeBinding, nameBinding, phoneBinding } from '../../records/seal-contact.js'
import type { SignUpRow } from '../../records/sign-up.entity.js'
import { byOf } from '../acting/act-for.service.js'
import { logReading, type OpeningReason, type Reader, type ReadingRow, readingsSince } from '../desk-log.repository.js'
import type { DeskDeps } from '../desk-scope.js'

export interface OpenedContact {
  name: string
  phone: string | null
  code: string
  /** Of a home visit, until it is a day old; null else. */
  visitAddress: string | null
}

const DAY_MS = 24 * 60 * 60_000

/** Hidden from the moment at which it is to be erased, whenever the eraser comes by. */
function visitAddressOf({ sealer, board, clock }: DeskDeps, { id, placesId, visitAddressSealed }: SignUpRow): string | null {
  const visit = board.byId(placesId)
  if (!visitAddressSealed || !visit || Date.parse(visit.endsAt) + DAY_MS <= clock.now().getTime()) return null
  return sealer.open(visitAddressSealed, addressBinding(id))
}

/** Opens one contact, after it was logged that it is. Null once it has been erased. */
export async function openContact(deps: DeskDeps, viewer: StaffViewer, row: SignUpRow, why: OpeningReason): Promise<OpenedContact | null> {
  const { id, eventId, nameSealed, phoneSealed, codeSealed } = row
  if (!nameSealed) return null
  await logReading(deps.database.fork(), byOf(deps, viewer), { what: 'CONTACT', why, eventId, signUpId: id, people: 1 })
  const { sealer } = deps
  return {
    name: sealer.open(nameSealed, nameBinding(id)),
    phone: phoneSealed ? sealer.open(phoneSealed, phoneBinding(id)) : null,
    code: sealer.open(codeSealed, codeBinding(id)),
    visitAddress: visitAddressOf(deps, row),
  }
}

const SHOWN_DAYS = 180

export const readings = ({ database, communityId, clock }: DeskDeps, reader: Reader): Promise<ReadingRow[]> =>
  readingsSince(database.fork(), communityId, reader, new Date(clock.now().getTime() - SHOWN_DAYS * DAY_MS))
