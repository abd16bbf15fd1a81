import type { CapacityUnit } from '@culture/contract'

/** Who comes, by age band; wheelchair places are part of the heads. */
export interface Party {
  adults: number
  children0to6: number
  children7to13: number
  teens14to17: number
  wheelchairs: number
}

/** No family is larger than this, whatever an editor allows. */
export const LARGEST_PARTY = 20

export const headsOf = (party: Party): number => party.adults + party.children0to6 + party.children7to13 + party.teens14to17

/** What a party takes of the capacity: its heads where persons are counted, else one. */
export const unitsOf = (party: Party, unit: CapacityUnit): number => (unit === 'PERSON' ? headsOf(party) : 1)

export type PartyFault = { field: keyof Party; fault: 'NEGATIVE' | 'EMPTY' | 'MORE_WHEELCHAIRS_THAN_HEADS' }

export type PartyReading =
  | { kind: 'PARTY' }
  | { kind: 'INVALID'; faults: PartyFault[] }
  | { kind: 'TOO_LARGE'; most: number }
  | { kind: 'GUARDIAN_REQUIRED'; missing: 'CONSENT' | 'COMPANY' }

export interface PartyTerms {
  /** Most heads in one party; null where the editor set none. */
  maxPartySize: number | null
  /** Most heads that could ever be given to one party. */
  room: number
  /** Children below this age need consent and company; 14 at least. */
  guardianConsentUnder: number
}

const bands = [
  { field: 'children0to6', from: 0 },
  { field: 'children7to13', from: 7 },
  { field: 'teens14to17', from: 14 },
] as const satisfies readonly { field: keyof Party; from: number }[]

const guarded = (party: Party, under: number): boolean => bands.some(({ field, from }) => from < under && party[field] > 0)

function faultsOf(party: Party): PartyFault[] {
  const fields = ['adults', 'children0to6', 'children7to13', 'teens14to17', 'wheelchairs'] as const
  const faults: PartyFault[] = fields.filter((field) => party[field] < 0).map((field) => ({ field, fault: 'NEGATIVE' }))
  if (faults.length > 0) return faults
  if (headsOf(party) === 0) faults.push({ field: 'adults', fault: 'EMPTY' })
  else if (party.wheelchairs > headsOf(party)) faults.push({ field: 'wheelchairs', fault: 'MORE_WHEELCHAIRS_THAN_HEADS' })
  return faults
}

/** Numbers are whole already: GraphQL refuses others. */
export function readParty(party: Party, terms: PartyTerms, guardianConsent: boolean): PartyReading {
  const faults = faultsOf(party)
  if (faults.length > 0) return { kind: 'INVALID', faults }
  const most = Math.min(terms.maxPartySize ?? LARGEST_PARTY, terms.room, LARGEST_PARTY)
  if (headsOf(party) > most) return { kind: 'TOO_LARGE', most }
  if (!guarded(party, Math.max(14, terms.guardianConsentUnder))) return { kind: 'PARTY' }
  if (party.adults === 0) return { kind: 'GUARDIAN_REQUIRED', missing: 'COMPANY' }
  return guardianConsent ? { kind: 'PARTY' } : { kind: 'GUARDIAN_REQUIRED', missing: 'CONSENT' }
}
