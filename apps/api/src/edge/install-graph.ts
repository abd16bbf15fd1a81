import type { FastifyInstance } from 'fastify'
import { explorerPage, opensByHand } from './explorer/explorer-page.js'
import { type EndpointDeps, GraphEndpoint } from './graph-endpoint.js'
import { preflightHeaders } from './http/headers.js'
import { queryLimits } from './limits/query-limits.js'
import { readRaw } from './read-request.js'
import { sendBytes } from './send-answer.js'

export type GraphEdgeDeps<C extends object> = EndpointDeps<C>

/** Puts the graph at `/graphql`. Apollo must have started; the caller stops it. */
export function installGraph<C extends object>(app: FastifyInstance, deps: GraphEdgeDeps<C>): void {
  const endpoint = new GraphEndpoint(deps)
  // A scope of its own: here JSON stays text, and nothing but JSON is read.
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: queryLimits.bodyBytes }, (_request, body, done) =>
      done(null, body),
    )
    scope.options('/graphql', async (_request, reply) => reply.code(204).headers(preflightHeaders).send())
    scope.route({
      url: '/graphql',
      method: ['GET', 'POST'],
      bodyLimit: queryLimits.bodyBytes,
      exposeHeadRoute: false,
      handler: (request, reply) => {
        if (!opensByHand(readRaw(request))) return endpoint.handle(request, reply)
        sendBytes(reply, explorerPage)
        return reply
      },
    })
  })
}
