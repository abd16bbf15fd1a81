import { CLIENT_ADDRESS_HEADER, readClientAddress } from '@culture/contract'
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from './config.js'
import type { Clock } from './kernel/clock.js'

/** What a resolver knows about the one request it answers; services come to resolvers by their constructors. */
export interface RequestContext {
  requestId: string
  /** Where the resident is, as the web app signed it; else the peer. Never logged in full. */
  clientAddress: string
  log: FastifyBaseLogger
  reply: FastifyReply
}

export function createContext(request: FastifyRequest, reply: FastifyReply, config: Config, clock: Clock): RequestContext {
  const header = request.headers[CLIENT_ADDRESS_HEADER]
  const forwarded = readClientAddress(config.clientAddressSecret, Array.isArray(header) ? header[0] : header, clock.now().getTime())
  return { requestId: request.id, clientAddress: forwarded ?? request.ip, log: request.log, reply }
}
