import type { FastifyInstance, FastifyRequest } from 'fastify'
import sharp from 'sharp'
import { type DeskViewer, mayAt } from '../../access/index.js'
import { pictureEncoders, pictureTypes, Turns } from '../../content/index.js'
import { LruMap } from '../../kernel/lru-map.js'
import type { AwardDeps } from '../award-deps.js'
import { type FoundEntry, findEntry, findForConsent } from '../nominations/find-entry.service.js'
import { pictureBinding } from '../records/seal-nomination.js'
import { type AwardPictureName, readPictureName } from './award-picture-sizes.js'
import { keepPicture, refusePicture } from './keep-picture.service.js'
import { ownBytes, sealedBytes, shownBytes } from './pictures.repository.js'

const LARGEST_BYTES = 12 * 1024 * 1024
/** Pictures that were made small lately, in bytes. Whether one may be seen is asked each time. */
const KEPT_BYTES = 16 * 1024 * 1024
const forEntries = ['AWARDS_HANDLE', 'AWARDS_CHECK', 'AWARDS_SCORE', 'AWARDS_DECIDE'] as const
/** May be taken down at any moment: every cache has to ask again. */
const ASK_AGAIN = 'private, no-cache'

export interface PictureRouteDeps extends AwardDeps {
  /** Where the resident is, for counting attempts. */
  addressOf(request: FastifyRequest): string
  identifyStaff: IdentifyStaff
}

/** Who asks at the desk, by the bearer token. */
export type IdentifyStaff = (request: FastifyRequest) => Promise<DeskViewer>

/** For who may see it anyway: one size is enough. */
const usual = (id: string): AwardPictureName => ({ id, width: 960, format: 'webp' })

const header = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '')

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

const declared = ({ headers }: FastifyRequest) => ({
  words: decoded(header(headers['x-picture-words'])),
  peopleAgree: header(headers['x-people-agree']) === 'yes',
})

function findHeld(deps: PictureRouteDeps, request: FastifyRequest): Promise<FoundEntry> {
  const { headers } = request
  const credentials = { code: header(headers['x-nomination-code']), phoneTail: header(headers['x-phone-tail']) }
  const holder = header(headers['x-holder'])
  const address = deps.addressOf(request)
  if (holder === 'ASKED') return findForConsent(deps, credentials.code, address)
  return findEntry(deps, holder === 'FAMILY' ? 'FAMILY' : 'NOMINATOR', credentials, address)
}

function takePictures(app: FastifyInstance, deps: PictureRouteDeps): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_BYTES }, (_request, body, done) => done(null, body))
    scope.post('/nominations/picture', { bodyLimit: LARGEST_BYTES }, async (request, reply) => {
      const credentials = { code: header(request.headers['x-nomination-code']), phoneTail: header(request.headers['x-phone-tail']) }
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      const outcome =
        bytes.length === 0
          ? refusePicture('NOT_A_PICTURE')
          : await keepPicture(deps, credentials, { bytes, ...declared(request) }, deps.addressOf(request))
      return reply.header('cache-control', 'no-store').send(outcome)
    })
  })
}

/**
 * `POST /nominations/picture`: the bytes of one picture, with the nomination's code and the telephone's last four digits in
 * `x-nomination-code` and `x-phone-tail`, what it shows in `x-picture-words` (percent-encoded) and, once everybody in it was asked,
 * `x-people-agree: yes`. `GET /nominations/pictures/<1|2>`: the same picture for whoever holds a code of the nomination; `x-holder` says
 * whose code it is: NOMINATOR, FAMILY, or ASKED for the one that was handed over, which stands alone.
 * `GET /award-pictures/<id>-<480|960>.<avif|webp>`: a picture that its family lets be seen.
 * `GET /desk/award-pictures/<id>`: any picture of an entry, for staff who handle, check or score entries.
 */
export function awardPicturesRoute(app: FastifyInstance, deps: PictureRouteDeps): void {
  takePictures(app, deps)
  const kept = new LruMap<Buffer>(KEPT_BYTES)
  const turns = new Turns(1)
  const small = async (name: AwardPictureName, sealed: string): Promise<Buffer> => {
    const { id, width, format } = name
    const key = `${id}-${width}.${format}`
    const known = kept.get(key)
    if (known) return known
    const master = Buffer.from(deps.sealer.open(sealed, pictureBinding(id)), 'base64')
    const picture = await turns.run(() => pictureEncoders[format](sharp(master).resize({ width, withoutEnlargement: true })).toBuffer())
    kept.set(key, picture, picture.length)
    return picture
  }
  app.get<{ Params: { place: string } }>('/nominations/pictures/:place', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const found = await findHeld(deps, request)
    if (found.kind === 'REFUSED') return reply.code(found.reason === 'RATE_LIMITED' ? 429 : 404).send(found)
    const picture = await ownBytes(deps.database.fork(), found.entry.award.id, Number(request.params.place) === 2 ? 2 : 1)
    if (!picture) return reply.callNotFound()
    return reply.type('image/webp').send(await small(usual(picture.id), picture.bytes))
  })
  app.get<{ Params: { name: string } }>('/award-pictures/:name', async (request, reply) => {
    const name = readPictureName(request.params.name)
    const sealed = name && (await shownBytes(deps.database.fork(), deps.communityId, name.id))
    if (!sealed || !name) return reply.callNotFound()
    return reply
      .header('cache-control', ASK_AGAIN)
      .type(pictureTypes[name.format])
      .send(await small(name, sealed))
  })
  app.get<{ Params: { id: string } }>('/desk/award-pictures/:id', async (request, reply) => {
    const viewer = await deps.identifyStaff(request)
    const may = viewer.kind === 'STAFF' && forEntries.some((permission) => mayAt(viewer, permission, []))
    const sealed = may ? await sealedBytes(deps.database.fork(), deps.communityId, request.params.id) : null
    if (!sealed) return reply.callNotFound()
    return reply
      .header('cache-control', 'no-store')
      .type('image/webp')
      .send(await small(usual(request.params.id), sealed))
  })
}
