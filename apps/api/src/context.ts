import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify'
import type { DeskViewer, Viewer } from './access/index.js'

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

/** The same for the desk's graph. */
export interface DeskContext extends Omit<RequestContext, 'viewer'> {
  viewer: DeskViewer
  /** The bearer token that the request came with, where it opens a session. */
  token: string | null
}

export const createDeskContext = (
  request: FastifyRequest,
  reply: FastifyReply,
  { viewer, token }: Pick<DeskContext, 'viewer' | 'token'>,
): DeskContext => ({ requestId: request.id, viewer, token, clientAddress: viewer.address, log: request.log, reply })
