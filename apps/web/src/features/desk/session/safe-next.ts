import { to } from '../../../addresses.ts'
import { safeReturn } from '../../../preferences/reading-preferences.ts'
import { isDesk } from './desk-door.ts'

/** The page of the desk that was asked for before signing in; today's events where none was. */
export function safeNext(value: unknown): string {
  const path = safeReturn(value, to('/desk'))
  return isDesk(path.split('?')[0] ?? '') ? path : to('/desk')
}
