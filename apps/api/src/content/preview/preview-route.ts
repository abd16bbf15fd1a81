import { CONTENT_PREVIEW_PATH, type PreviewAnswer, verifyPreview } from '@culture/contract'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { SyncLog } from '../sync.js'
import { type PreviewDeps, previewDraft } from './preview-draft.js'

export interface PreviewRouteDeps extends PreviewDeps {
  secret: string
  log: SyncLog
}

const statuses: { [K in PreviewAnswer['kind']]: number } = { PREVIEW: 200, NOT_FOUND: 404, INCOMPLETE: 422, UNAVAILABLE: 503 }
const question = z.object({
  expires: z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(Number),
  signature: z.string().max(100),
})

interface Params {
  type: string
  id: string
}

async function answerTo(deps: PreviewRouteDeps, { type, id }: Params, query: unknown): Promise<PreviewAnswer> {
  const parsed = question.safeParse(query)
  if (!parsed.success) return { kind: 'NOT_FOUND' }
  const { expires, signature } = parsed.data
  if (!verifyPreview(deps.secret, { type, id, expires }, signature, deps.clock.now().getTime())) return { kind: 'NOT_FOUND' }
  try {
    return await previewDraft(deps, type, id)
  } catch (error) {
    deps.log.warn({ err: error, type, id }, 'a draft could not be shown')
    return { kind: 'UNAVAILABLE' }
  }
}

/** `GET /content/preview/<type>/<id>?expires=&signature=`: the address that the CMS made, handed on by the site. Never kept by anyone. */
export function previewRoute(app: FastifyInstance, deps: PreviewRouteDeps): void {
  app.get<{ Params: Params }>(`${CONTENT_PREVIEW_PATH}/:type/:id`, async (request, reply) => {
    const answer = await answerTo(deps, request.params, request.query)
    return reply.code(statuses[answer.kind]).headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }).send(answer)
  })
}
