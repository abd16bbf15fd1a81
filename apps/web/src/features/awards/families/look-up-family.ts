import type { FindAskedOutcome, FindEntryOutcome } from '../../../actions/awards/families.ts'
import { familyEntryWords as words } from '../../../words/family-entry.ts'
import { plainText } from '../../signups/form/plain-text.ts'
import { readCode, readPhoneTail } from '../../signups/form/sign-up-code.ts'
import { type LookedUp, whyNotFound } from '../nominations/look-up.ts'

export interface FamilyFinders {
  findEntry: (credentials: { code: string; phoneTail: string }) => Promise<FindEntryOutcome>
  findAsked: (code: string) => Promise<FindAskedOutcome>
}

/** The code that was handed over stands alone; the family's own needs the telephone's last four digits. `phoneTail` is empty for the first. */
export async function lookUpFamily(form: FormData, { findEntry, findAsked }: FamilyFinders): Promise<LookedUp> {
  const [code, phoneTail] = [readCode(form.get('code')), readPhoneTail(form.get('tail'))]
  if (code === null) {
    const text = plainText(form.get('code')) === '' ? words.codeEmpty : words.codeWrong
    return { kind: 'FAULTY', faults: [{ field: 'code', text }], status: 422 }
  }
  const own = phoneTail === null ? null : await findEntry({ code, phoneTail })
  if (own?.kind === 'FOUND' && phoneTail !== null) return { kind: 'FOUND', code, phoneTail }
  if (own?.kind === 'UNAVAILABLE') return whyNotFound(own)
  const asked = await findAsked(code)
  return asked.kind === 'FOUND' ? { kind: 'FOUND', code, phoneTail: '' } : whyNotFound(asked, words.notFound)
}
