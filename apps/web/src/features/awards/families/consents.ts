import type { FamilyConsentsInput } from '@culture/contract/operations'
import { familyConsentWords as words } from '../../../words/family-consents.ts'
import type { Fault } from '../parts/faults.ts'

/** In the order in which a family is asked. */
export const consentNames = ['nomination', 'noticeBoard', 'fullName', 'photo', 'story', 'media'] as const
export type ConsentName = (typeof consentNames)[number]
export type Consents = Record<ConsentName, boolean> & FamilyConsentsInput

/** Without these two there is no nomination. */
export const isNeeded = (name: ConsentName): boolean => name === 'nomination' || name === 'noticeBoard'

/** The two that are needed and are not ticked. */
export const checkConsents = (consents: Consents): Fault[] =>
  consentNames.filter((name) => isNeeded(name) && !consents[name]).map(consentFault)

export const consentFault = (name: ConsentName): Fault => ({ field: `consent-${name}`, text: words.missing(words.items[name].label) })

/** Nothing is ticked that the family has not ticked itself. */
export const readConsents = (form: FormData | null): Consents => ({
  nomination: form?.get('nomination') === 'yes',
  noticeBoard: form?.get('noticeBoard') === 'yes',
  fullName: form?.get('fullName') === 'yes',
  photo: form?.get('photo') === 'yes',
  story: form?.get('story') === 'yes',
  media: form?.get('media') === 'yes',
})

/** What is ticked as names and texts, to be posted again; `readConsents` reads it back. */
export const consentFields = (consents: Consents): [name: string, value: string][] =>
  consentNames.filter((name) => consents[name]).map((name) => [name, 'yes'])
