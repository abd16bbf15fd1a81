import type { FindNominationOutcome } from '../../../actions/awards/nominations.ts'
import { nominationWords as words } from '../../../words/nominations.ts'
import { plainText } from '../../signups/form/plain-text.ts'
import { readCode, readPhoneTail } from '../../signups/form/sign-up-code.ts'
import type { Fault } from '../parts/faults.ts'

export type LookedUp = { kind: 'FOUND'; code: string; phoneTail: string } | { kind: 'FAULTY'; faults: Fault[]; status: 422 | 429 | 503 }

/** Why a pair opens nothing; every wrong one is told alike. */
export function whyNotFound(outcome: Exclude<FindNominationOutcome, { kind: 'FOUND' }>, notFound: string = words.notFound): LookedUp {
  if (outcome.kind === 'NOT_FOUND') return { kind: 'FAULTY', faults: [{ field: 'code', text: notFound }], status: 422 }
  const busy = outcome.reason === 'BUSY'
  return { kind: 'FAULTY', faults: [{ field: 'code', text: busy ? words.tooOften : words.lookUpUnavailable }], status: busy ? 429 : 503 }
}

/** What was typed, and what the graph says to it. */
export async function lookUpNomination(
  form: FormData,
  find: (credentials: { code: string; phoneTail: string }) => Promise<FindNominationOutcome>,
): Promise<LookedUp> {
  const [code, phoneTail] = [readCode(form.get('code')), readPhoneTail(form.get('tail'))]
  if (code === null || phoneTail === null) {
    const wrongCode = { field: 'code', text: plainText(form.get('code')) === '' ? words.codeEmpty : words.codeWrong }
    const faults = [...(code === null ? [wrongCode] : []), ...(phoneTail === null ? [{ field: 'tail', text: words.tailEmpty }] : [])]
    return { kind: 'FAULTY', faults, status: 422 }
  }
  const outcome = await find({ code, phoneTail })
  return outcome.kind === 'FOUND' ? { kind: 'FOUND', code, phoneTail } : whyNotFound(outcome)
}
