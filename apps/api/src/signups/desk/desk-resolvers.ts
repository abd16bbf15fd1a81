import { CheckInsResolver } from '../check-ins/check-ins.resolver.js'
import { PartiesByTailResolver } from '../check-ins/parties-by-tail.resolver.js'
import { ActingResolver } from './acting/acting.resolver.js'
import { CallsResolver } from './calls/calls.resolver.js'
import { ContactsResolver } from './contacts/contacts.resolver.js'
import type { DeskDeps } from './desk-scope.js'
import { DeskEventsResolver } from './events/desk-events.resolver.js'
import { RosterResolver } from './roster/roster.resolver.js'

/** What staff may ask and do about sign-ups. */
export const createDeskResolvers = (deps: DeskDeps): object[] => [
  new DeskEventsResolver(deps),
  new RosterResolver(deps),
  new ActingResolver(deps),
  new ContactsResolver(deps),
  new CallsResolver(deps),
  new CheckInsResolver(deps),
  new PartiesByTailResolver(deps),
]
