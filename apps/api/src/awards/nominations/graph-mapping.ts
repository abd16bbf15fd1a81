import { fromGlobalId, toGlobalId } from '../../kernel/ids.js'
import type { AnswerOutcome } from '../families/answer-nomination.service.js'
import { FamilyConsentsObject, FamilyEntryObject } from '../families/family-entry.types.js'
import type { FamilyEntry } from '../families/hold-family-entry.js'
import type { DisplayOutcome } from '../families/set-display.service.js'
import type { WithdrawOutcome } from '../families/withdraw-entry.service.js'
import type { Refusal } from '../refusals.js'
import type { HeldNomination } from './hold-nomination.js'
import type { NominateOutcome } from './nominate-family.service.js'
import { Nomination } from './nomination.types.js'
import type { NominationInput } from './nomination-input.js'
import type { NominationInputObject } from './nomination-inputs.types.js'
import {
  DisplayChanged,
  EntryWithdrawn,
  FamilyConsented,
  FamilyDeclined,
  NominationAwaitsConsent,
  NominationRefused,
  NominationSaved,
  NominationSubmitted,
} from './nomination-results.types.js'
import type { SaveOutcome } from './save-nomination.service.js'

export const recordIdOf = (type: string, globalId: string | null | undefined): string | null => {
  const parsed = globalId ? fromGlobalId(globalId) : null
  return parsed?.type === type ? parsed.id : null
}

const personOf = <T extends object>(value: T | null | undefined, keys: readonly (keyof T)[]) =>
  value ? (Object.fromEntries(keys.map((key) => [key, value[key] ?? null])) as { [K in keyof T]-?: Exclude<T[K], undefined> }) : null

export function nominationInputOf(input: NominationInputObject): NominationInput {
  const { idempotencyKey, code, phoneTail, cycleId, nominator, nominee, summary, deed, consents, consentVersion } = input
  const door = nominee?.household
  return {
    ...{ idempotencyKey, code: code ?? null, phoneTail: phoneTail ?? null, cycleId: recordIdOf('AwardCycle', cycleId) },
    nominator: personOf(nominator, ['kind', 'name', 'phone', 'organisation']),
    nominee: nominee
      ? {
          ...{ name: nominee.name ?? null, workplace: nominee.workplace ?? null },
          household: door ? { estate: door.estate, building: door.building, unit: door.unit, room: door.room } : null,
        }
      : null,
    ...{ summary: summary ?? null, deed: deed ?? null, consents: consents ?? null, consentVersion: consentVersion ?? null },
  }
}

export function toNomination(held: HeldNomination, consentCode: string | null = null): Nomination {
  const { awardId, cycleId, ...shown } = held
  const ids = { awardId, cycleRecordId: cycleId, id: toGlobalId('Nomination', awardId) }
  return Object.assign(new Nomination(), { ...shown, ...ids, consentCode })
}

export const refusedResult = ({ reason, message, fields }: Refusal): NominationRefused =>
  Object.assign(new NominationRefused(), { reason, message, fields })

export function savedResult(outcome: SaveOutcome): NominationSaved | NominationRefused {
  if (outcome.kind === 'REFUSED') return refusedResult(outcome)
  return Object.assign(new NominationSaved(), { nomination: toNomination(outcome.held), code: outcome.code })
}

export function nominatedResult(outcome: NominateOutcome): NominationSubmitted | NominationAwaitsConsent | NominationRefused {
  if (outcome.kind === 'REFUSED') return refusedResult(outcome)
  const { held, code } = outcome
  const nomination = toNomination(held)
  if (outcome.kind === 'SUBMITTED') return Object.assign(new NominationSubmitted(), { nomination, code })
  return Object.assign(new NominationAwaitsConsent(), { nomination, code, consentCode: outcome.consentCode })
}

export function answeredResult(outcome: AnswerOutcome): FamilyConsented | FamilyDeclined | NominationRefused {
  if (outcome.kind === 'REFUSED') return refusedResult(outcome)
  const nomination = toNomination(outcome.held)
  if (outcome.kind === 'DECLINED') return Object.assign(new FamilyDeclined(), { nomination })
  return Object.assign(new FamilyConsented(), { nomination, familyCode: outcome.familyCode })
}

export const withdrawnResult = (outcome: WithdrawOutcome): EntryWithdrawn | NominationRefused =>
  outcome.kind === 'REFUSED' ? refusedResult(outcome) : Object.assign(new EntryWithdrawn(), { nomination: toNomination(outcome.held) })

export function toFamilyEntry({ held, consents, shown, hidden, certificateNo }: FamilyEntry): FamilyEntryObject {
  const nomination = toNomination(held)
  return Object.assign(new FamilyEntryObject(), {
    ...{ nomination, consents: Object.assign(new FamilyConsentsObject(), consents), shown, hidden, certificateNo },
  })
}

export const displayResult = (outcome: DisplayOutcome): DisplayChanged | NominationRefused =>
  outcome.kind === 'REFUSED' ? refusedResult(outcome) : Object.assign(new DisplayChanged(), { entry: toFamilyEntry(outcome.family) })
