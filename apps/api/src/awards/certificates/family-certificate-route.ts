import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { disposition, fileTypes } from '../../access/index.js'
import type { AwardDeps } from '../award-deps.js'
import { findEntry } from '../nominations/find-entry.service.js'
import type { CertificatesService } from './certificates.service.js'

export interface FamilyCertificateDeps extends AwardDeps {
  certificates: CertificatesService
  /** Where the resident is, for counting attempts. */
  addressOf(request: FastifyRequest): string
}

const BODY_BYTES = 1_000
const credentials = z.object({ code: z.string().max(60), phoneTail: z.string().max(20) })

/**
 * `POST /award-certificates` with the family's own code and the telephone's last four digits: its certificate, or why not. Nobody
 * keeps the answer. A wrong pair is answered like an unknown one, and counted.
 */
export function familyCertificateRoute(app: FastifyInstance, deps: FamilyCertificateDeps): void {
  app.post('/award-certificates', { bodyLimit: BODY_BYTES }, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const asked = credentials.safeParse(request.body)
    const found = await findEntry(deps, 'FAMILY', asked.success ? asked.data : { code: '', phoneTail: '' }, deps.addressOf(request))
    if (found.kind === 'REFUSED') return reply.code(found.reason === 'RATE_LIMITED' ? 429 : 404).send(found)
    const outcome = await deps.certificates.ofAward(found.entry.award.id)
    if (outcome.kind === 'REFUSED') return reply.code(409).send(outcome)
    const file = { name: outcome.name, type: 'pdf' } as const
    return reply.header('content-disposition', disposition(file)).type(fileTypes.pdf).send(Buffer.from(outcome.bytes))
  })
}
