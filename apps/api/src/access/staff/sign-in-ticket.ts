import { z } from 'zod'
import type { Sealer } from '../../kernel/encryption.js'

const ticket = z.object({
  accountId: z.string(),
  email: z.string(),
  /** The cookie by which better-auth knows that the password was right. */
  challenge: z.string(),
})

/** Handed out for a right password and handed back with the one-time password. */
export type Ticket = z.infer<typeof ticket>

const BINDING = 'staff-sign-in-ticket'

export const sealTicket = (sealer: Sealer, content: Ticket): string => sealer.seal(JSON.stringify(content), BINDING)

/** Null for whatever this server has not sealed. */
export function openTicket(sealer: Sealer, sealed: string): Ticket | null {
  try {
    return ticket.parse(JSON.parse(sealer.open(sealed, BINDING)))
  } catch {
    return null
  }
}

/** The name under which better-auth keeps the challenge: the cookie's value without its signature. */
export function challengeName({ challenge }: Ticket): string {
  const value = decodeURIComponent(challenge.slice(challenge.indexOf('=') + 1))
  return value.slice(0, value.lastIndexOf('.'))
}
