/** What a family is asked, each apart: the printed notice, its name on the site, its picture, its story with the media. */
export const consentPurposes = ['NOTICE_BOARD', 'NAME_ON_WEBSITE', 'PHOTO', 'MEDIA'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

/** FULL_NAME concerns the name on the site only; everything else is simply granted. */
export type ConsentScope = 'GRANTED' | 'FULL_NAME'

/** How the name is shown: masked, unless the family asked for its full name and has not taken that back. */
export const nameConsent = (scope: ConsentScope | null): 'MASKED' | 'FULL_NAME' => (scope === 'FULL_NAME' ? 'FULL_NAME' : 'MASKED')
