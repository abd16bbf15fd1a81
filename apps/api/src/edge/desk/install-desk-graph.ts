import type { FastifyInstance } from 'fastify'
import { queryLimits } from '../limits/query-limits.js'
import { DeskEndpoint, type DeskEndpointDeps } from './desk-endpoint.js'

/** Puts the staff's graph at `/desk/graphql`. Apollo must have started; the caller stops it. */
export function installDeskGraph<C extends object>(app: FastifyInstance, deps: DeskEndpointDeps<C>): void {
  const endpoint = new DeskEndpoint(deps)
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: queryLimits.deskBodyBytes }, (_request, body, done) =>
      done(null, body),
    )
    scope.post('/desk/graphql', { bodyLimit: queryLimits.deskBodyBytes }, (request, reply) => endpoint.handle(request, reply))
  })
}
