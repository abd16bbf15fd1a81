import { signUpFaultWords } from '../../../words/sign-up-faults.ts'
import type { Fault } from './check-values.ts'

/** A fault as one sentence that says how to put it right. */
export function faultSentence(fault: Fault): string {
  if (fault.kind === 'TOLD') return fault.message
  if (fault.kind === 'TOO_MANY') return signUpFaultWords.adults.TOO_MANY(fault.most, fault.heads)
  if (fault.field === 'phone') return phoneSentence(fault)
  const sentences: Partial<Record<typeof fault.kind, string>> = signUpFaultWords[fault.field] as Partial<Record<typeof fault.kind, string>>
  return sentences[fault.kind] ?? fault.kind
}

function phoneSentence(fault: Extract<Fault, { field: 'phone' }>): string {
  const words = signUpFaultWords.phone
  if (fault.kind === 'TOO_SHORT') return words.TOO_SHORT(fault.digits ?? 0, fault.missing ?? 0)
  if (fault.kind === 'TOO_LONG') return words.TOO_LONG(fault.digits ?? 0, fault.extra ?? 0)
  return words[fault.kind]
}
