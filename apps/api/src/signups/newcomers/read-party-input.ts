import { type FieldFault, faults, type Refusal, refuse } from '../refusals.js'
import { type Party, type PartyFault, type PartyReading, type PartyTerms, readParty } from '../rules/party.js'

const partyFaults = {
  NEGATIVE: faults.negative,
  EMPTY: faults.partyEmpty,
  MORE_WHEELCHAIRS_THAN_HEADS: faults.tooManyWheelchairs,
} as const satisfies Record<PartyFault['fault'], (...path: string[]) => FieldFault>

function refusalOf(reading: Exclude<PartyReading, { kind: 'PARTY' }>): Refusal {
  switch (reading.kind) {
    case 'INVALID':
      return refuse(
        'INVALID_INPUT',
        reading.faults.map(({ field, fault }) => partyFaults[fault]('party', field)),
      )
    case 'TOO_LARGE':
      return refuse('PARTY_TOO_LARGE', [faults.partyTooLarge(reading.most)])
    case 'GUARDIAN_REQUIRED':
      return refuse('GUARDIAN_REQUIRED', [
        reading.missing === 'COMPANY' ? faults.companyMissing('party', 'adults') : faults.consentMissing('guardianConsent'),
      ])
  }
}

/** Null when the party is in order. */
export function refusedParty(party: Party, terms: PartyTerms, guardianConsent: boolean): Refusal | null {
  const reading = readParty(party, terms, guardianConsent)
  return reading.kind === 'PARTY' ? null : refusalOf(reading)
}
