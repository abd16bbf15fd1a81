import { signUpFaultWords } from '../../../words/sign-up-faults.ts'
import { plainText } from '../form/plain-text.ts'
import { readCode, readPhoneTail } from '../form/sign-up-code.ts'

export interface LookUpErrors {
  code?: string
  tail?: string
}

export type LookUpReading = { kind: 'PAIR'; code: string; phoneTail: string } | { kind: 'FAULTY'; errors: LookUpErrors }

/** Faults of writing only: whether the pair is right is for the graph to say, and it says the same for every wrong one. */
export function readLookUp(form: FormData): LookUpReading {
  const code = readCode(form.get('code'))
  const phoneTail = readPhoneTail(form.get('tail'))
  if (code !== null && phoneTail !== null) return { kind: 'PAIR', code, phoneTail }
  const words = signUpFaultWords
  return {
    kind: 'FAULTY',
    errors: {
      ...(code === null ? { code: plainText(form.get('code')) === '' ? words.code.EMPTY : words.code.NOT_A_CODE } : {}),
      ...(phoneTail === null ? { tail: words.tail.EMPTY } : {}),
    },
  }
}
