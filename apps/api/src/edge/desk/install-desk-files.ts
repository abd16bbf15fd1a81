import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  type DeskFile,
  disposition,
  type FileAnswer,
  fileTypes,
  type Limits,
  rateLimitHeaders,
  refusedNeed,
  type StaffModule,
  type StaffViewer,
} from '../../access/index.js'
import type { Clock } from '../../kernel/clock.js'
import { noStore } from '../http/headers.js'
import { refusalBody, refusals } from '../http/refusals.js'

export interface DeskFilesDeps {
  clock: Clock
  limits: Limits
  identify: StaffModule['identify']
  files: readonly DeskFile[]
}

const BODY_BYTES = 4_000
const JSON_TYPE = 'application/json; charset=utf-8'

type Asked = FastifyRequest<{ Params: Record<string, string> }>
type Refusal = { status: number; code: string; message: string }

const refuse = (reply: FastifyReply, refusal: Refusal): FastifyReply =>
  reply.code(refusal.status).type(JSON_TYPE).send(refusalBody(refusal))

function refusedTo(viewer: Parameters<typeof refusedNeed>[0], { need }: DeskFile): Refusal | null {
  const refused = refusedNeed(viewer, need)
  return refused && { status: viewer.kind === 'STAFF' ? 403 : 401, code: String(refused.extensions.code), message: refused.message }
}

function send(reply: FastifyReply, answer: FileAnswer): FastifyReply {
  if (answer.kind === 'REFUSED') return refuse(reply, answer)
  const body = answer.kind === 'STREAM' ? Readable.from(answer.pieces, { objectMode: false }) : Buffer.from(answer.bytes)
  return reply.header('content-disposition', disposition(answer)).type(fileTypes[answer.type]).send(body)
}

async function handOut(file: DeskFile, viewer: StaffViewer, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const answer = await file.answer(viewer, request.params, request.body)
  const outcome = answer.kind === 'REFUSED' ? answer.code : 'HANDED_OUT'
  request.log.info({ staffId: viewer.staffId, path: file.path, params: request.params, outcome }, 'a file was asked for at the desk')
  return send(reply, answer)
}

/** What staff take away: by bearer token and POST only, like the desk's graph; kept by nobody on the way, and each one is in the log. */
export function installDeskFiles(app: FastifyInstance, { clock, limits, identify, files }: DeskFilesDeps): void {
  for (const file of files) {
    app.post<{ Params: Record<string, string> }>(file.path, { bodyLimit: BODY_BYTES }, async (request, reply) => {
      reply.headers(noStore)
      const { viewer } = await identify(request, clock.now().getTime())
      const refused = refusedTo(viewer, file)
      if (refused || viewer.kind !== 'STAFF') return refuse(reply, refused ?? refusals.notFound)
      const decision = await limits.consume('DESK_FILES', viewer.staffId)
      reply.headers(rateLimitHeaders(limits.rules.DESK_FILES, decision))
      return decision.kind === 'LIMITED' ? refuse(reply, refusals.limited) : handOut(file, viewer, request, reply)
    })
  }
}
