/**
 * What a family is asked, each apart: to be nominated, its full name on the printed notice, its name on the site, its pictures,
 * its story told in the hall and beside the honour, its story with the media.
 */
export type ConsentPurpose = 'NOMINATION' | 'NOTICE_BOARD' | 'NAME_ON_WEBSITE' | 'PHOTO' | 'STORY' | 'MEDIA'

/** FULL_NAME concerns the name on the site only; everything else is simply granted. */
export type ConsentScope = 'GRANTED' | 'FULL_NAME'

/** How the name is shown: masked, unless the family asked for its full name and has not taken that back. */
export const nameConsent = (scope: ConsentScope | null): 'MASKED' | 'FULL_NAME' => (scope === 'FULL_NAME' ? 'FULL_NAME' : 'MASKED')

/** A family's answers, one by one. The first two are what an entry needs: nobody is honoured unasked or unseen. */
export interface ConsentAnswers {
  nomination: boolean
  noticeBoard: boolean
  fullName: boolean
  photo: boolean
  story: boolean
  media: boolean
}

export const neededConsents = ['nomination', 'noticeBoard'] as const satisfies readonly (keyof ConsentAnswers)[]

export interface Consent {
  purpose: ConsentPurpose
  scope: ConsentScope
}

const granted = (purpose: ConsentPurpose): Consent => ({ purpose, scope: 'GRANTED' })

/** What is on record of the answers: only what was granted. The name is on the site in any case, masked unless its full form was. */
export const consentsOf = ({ nomination, noticeBoard, fullName, photo, story, media }: ConsentAnswers): Consent[] => [
  ...(nomination ? [granted('NOMINATION')] : []),
  ...(noticeBoard ? [granted('NOTICE_BOARD')] : []),
  { purpose: 'NAME_ON_WEBSITE', scope: fullName ? 'FULL_NAME' : 'GRANTED' },
  ...(photo ? [granted('PHOTO')] : []),
  ...(story ? [granted('STORY')] : []),
  ...(media ? [granted('MEDIA')] : []),
]
