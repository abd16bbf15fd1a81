/** No form of the site comes near this many bytes, but one with a picture. */
export const MOST_FORM_BYTES = 64 * 1024

/** A form with one picture from a telephone; what the API keeps of it is less, and it says so. */
export const MOST_PICTURE_FORM_BYTES = 24 * 1024 * 1024

const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data']

/**
 * The status with which a post is turned away before any page reads it, or null for a form of bearable size.
 * A browser always tells length and type; who does not is a program and is told what is missing.
 */
export function refusePost(method: string, headers: Headers, most: number = MOST_FORM_BYTES): 411 | 413 | 415 | null {
  if (method !== 'POST') return null
  const length = headers.get('content-length')
  if (length === null || !/^\d{1,15}$/.test(length)) return 411
  if (Number(length) > most) return 413
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  return formTypes.includes(type) ? null : 415
}
