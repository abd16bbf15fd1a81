import { codeOf, type Word } from '../words/choices'

interface Consented {
  type: Word<'segmentType'> | null
  consentScope: Word<'consentScope'> | null
}

/** A story without a word on consent is for the hall only. */
export function isForHallOnly({ type, consentScope }: Consented): boolean {
  const scope = codeOf('consentScope', consentScope) ?? (codeOf('segmentType', type) === 'STORY' ? 'HALL_ONLY' : null)
  return scope === 'HALL_ONLY'
}
