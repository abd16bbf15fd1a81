import type { StaffViewer } from '../../../access/index.js'
import { type AnswerOutcome, answerOfferOf } from '../../holders/answer-offer.service.js'
import { type CancelOutcome, cancelOf } from '../../holders/cancel-sign-up.service.js'
import { changePartyOf, type PartyChange } from '../../holders/change-party.service.js'
import type { SignUpOutcome } from '../../holders/sign-up-outcome.js'
import { uncounted } from '../../newcomers/attempt-limits.js'
import type { SignUpInput } from '../../newcomers/read-sign-up-input.js'
import { takePlaces } from '../../newcomers/take-places.service.js'
import type { SignUpRow } from '../../records/sign-up.entity.js'
import { type By, type DeskAct, logAct } from '../desk-log.repository.js'
import type { DeskDeps } from '../desk-scope.js'

export const byOf = ({ communityId, clock }: DeskDeps, { staffId }: StaffViewer): By => ({ communityId, staffId, now: clock.now() })

/** The log is written with the change itself: neither stands without the other, and a repeated request is logged once. */
const noting = (deps: DeskDeps, viewer: StaffViewer, act: DeskAct): DeskDeps => ({
  ...deps,
  actedFor: (tx, { id, eventId }) => logAct(tx, byOf(deps, viewer), { act, eventId, signUpId: id }),
})

export type SignUpForInput = Omit<SignUpInput, 'consentVersion' | 'actedBy'>

/**
 * Signs somebody up through the one way in which places are taken. Attempts of staff are not counted: whoever comes to the counter because
 * the site refuses them must not be refused there for the same reason. The privacy notice is the one at the counter.
 */
export function signUpSomebody(deps: DeskDeps, viewer: StaffViewer, input: SignUpForInput): Promise<SignUpOutcome> {
  const consentVersion = deps.catalogue.consentVersion() ?? ''
  const atDesk = { ...noting(deps, viewer, 'SIGN_UP'), limits: uncounted }
  return takePlaces(atDesk, { ...input, consentVersion, actedBy: 'STAFF' }, '')
}

export const changeFor = (deps: DeskDeps, viewer: StaffViewer, row: SignUpRow, change: PartyChange): Promise<SignUpOutcome> =>
  changePartyOf(noting(deps, viewer, 'CHANGE_PARTY'), row, change)

export const cancelFor = (deps: DeskDeps, viewer: StaffViewer, row: SignUpRow): Promise<CancelOutcome> =>
  cancelOf(noting(deps, viewer, 'CANCEL'), row)

export const answerFor = (deps: DeskDeps, viewer: StaffViewer, row: SignUpRow, accepts: boolean): Promise<AnswerOutcome> =>
  answerOfferOf(noting(deps, viewer, accepts ? 'ACCEPT_OFFER' : 'DECLINE_OFFER'), row, accepts)
