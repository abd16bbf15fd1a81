import type { KeepPictureOutcome } from '../../../gateway/index.ts'
import { pictureWords as words } from '../../../words/nomination-pictures.ts'
import type { Fault } from '../parts/faults.ts'
import { toldLine } from '../parts/told-text.ts'

/** As the API keeps it. */
export const PICTURE_WORDS_LENGTH = 40
const LARGEST_BYTES = 12 * 1024 * 1024

/** What stands beside a picture; a browser never shows a chosen file again. */
export interface PictureValues {
  shows: string
  peopleAgree: boolean
}

export const noPicture: PictureValues = { shows: '', peopleAgree: false }

export const readPictureValues = (form: FormData): PictureValues => ({
  shows: toldLine(form.get('shows')),
  peopleAgree: form.get('peopleAgree') === 'yes',
})

/** Null where none was chosen. */
export function readPicture(form: FormData): File | null {
  const file = form.get('picture')
  return file instanceof File && file.size > 0 ? file : null
}

export const checkPicture = (file: File | null): Fault[] => {
  if (file === null) return [{ field: 'picture', text: words.none }]
  return file.size > LARGEST_BYTES ? [{ field: 'picture', text: words.tooLarge }] : []
}

const fields: Readonly<Record<string, string>> = { PEOPLE_NOT_ASKED: 'peopleAgree', WORDS_MISSING: 'shows', WORDS_NOT_ALLOWED: 'shows' }

/** Why a picture was not kept, at the field that it is about. */
export function pictureFaults(outcome: Exclude<KeepPictureOutcome, { kind: 'KEPT' }>): Fault[] {
  if (outcome.kind === 'UNAVAILABLE') return [{ field: 'picture', text: words.unavailable }]
  return [{ field: fields[outcome.reason] ?? 'picture', text: outcome.message }]
}
