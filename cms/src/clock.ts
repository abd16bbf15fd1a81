import culture from '../config/culture'

/** The only source of the current time here; it stands still when `FIXED_NOW` is set, as the API's does. */
export const clock = {
  now: (): Date => (culture.fixedNow ? new Date(culture.fixedNow) : new Date()),
}
