import { slotGlobalId } from '../../../events/index.js'
import { toGlobalId } from '../../../kernel/ids.js'
import { maskPhone } from '../../../kernel/masking.js'
import type { DeskDeps } from '../desk-scope.js'
import { DeskSignUp } from './desk-sign-up.types.js'
import type { RosterEntry } from './roster.service.js'

export function deskSignUp(deps: Pick<DeskDeps, 'board' | 'desk'>, entry: RosterEntry): DeskSignUp {
  const { row, name, phone, arrivedAt, came, position } = entry
  const { adults, children0to6, children7to13, teens14to17, wheelchairs, heads } = row
  const slotId = deps.board.byId(row.placesId)?.slotId ?? null
  return Object.assign(new DeskSignUp(), {
    id: toGlobalId('SignUp', row.id),
    eventId: deps.desk.event(row.eventId)?.id ?? row.eventId,
    slotId: slotId === null ? null : slotGlobalId(slotId),
    ...{ status: row.status, name, phoneMasked: phone === null ? null : maskPhone(phone) },
    party: { adults, children0to6, children7to13, teens14to17, wheelchairs, heads },
    ...{ channel: row.channel, actedBy: row.actedBy, position, guardianConsent: row.guardianConsent },
    offerExpiresAt: row.offerExpiresAt ? new Date(row.offerExpiresAt) : null,
    arrivedAt: arrivedAt === null ? null : new Date(arrivedAt),
    came,
    createdAt: new Date(row.createdAt),
  })
}
