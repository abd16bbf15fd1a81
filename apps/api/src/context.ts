import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify'
import type { Viewer } from './access/index.js'

/** What a resolver knows about the one request it answers; services come to resolvers by their constructors. */
export interface RequestContext {
  requestId: string
  viewer: Viewer
  /** Where the resident is, as the web app signed it; else the peer. For counting attempts only, never logged. */
  clientAddress: string
  log: FastifyBaseLogger
  reply: FastifyReply
}

export const createContext = (request: FastifyRequest, reply: FastifyReply, viewer: Viewer): RequestContext => ({
  requestId: request.id,
  viewer,
  clientAddress: viewer.address,
  log: request.log,
  reply,
})
