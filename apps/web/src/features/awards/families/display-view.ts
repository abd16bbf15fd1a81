import type { FamilyEntryFragment, SetDisplayInput } from '@culture/contract/operations'
import { plainText } from '../../signups/form/plain-text.ts'
import { readConsents } from './consents.ts'

/** What a family may change at any time; the two others are what an entry needs. */
export const displayNames = ['fullName', 'photo', 'story', 'media'] as const

type Wish = Omit<SetDisplayInput, 'code' | 'phoneTail'>

export type SaidOfDisplay = 'changed' | 'hidden' | 'shown'

/** What a posted form asks for: to be seen no more, to be seen again, or each thing as it is ticked now. */
export function readWish(form: FormData, { consents, hidden }: FamilyEntryFragment): { wish: Wish; said: SaidOfDisplay } {
  const step = plainText(form.get('step'))
  const { fullName, photo, story, media } = step === 'hide' || step === 'show' ? consents : readConsents(form)
  const kept = { fullName, photo, story, media }
  if (step === 'hide') return { wish: { shown: false, ...kept }, said: 'hidden' }
  if (step === 'show') return { wish: { shown: true, ...kept }, said: 'shown' }
  return { wish: { shown: !hidden, ...kept }, said: 'changed' }
}
