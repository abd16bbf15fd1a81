import { config } from './config.ts'

/** The current instant: the only place of this workspace that asks for the time. */
export function now(): Date {
  return config.fixedNow ?? new Date()
}
