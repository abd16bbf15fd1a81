import type { FastifyInstance } from 'fastify'
import { pictureTypes, printRenditionName, readRenditionName } from './picture-sizes.js'
import type { Renditions } from './renditions.js'

/** The bytes of a name never change, so every cache may keep them. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** `GET /pictures/<digest>-<width>.<avif|webp>`: our copy of a published picture, in one of the sizes that pages use. */
export function picturesRoute(app: FastifyInstance, renditions: Renditions): void {
  app.get<{ Params: { name: string } }>('/pictures/:name', async (request, reply) => {
    const rendition = readRenditionName(request.params.name)
    if (!rendition) return reply.callNotFound()
    const etag = `"${printRenditionName(rendition)}"`
    const bytes = await renditions.take(rendition)
    if (!bytes) return reply.callNotFound()
    reply.headers({ 'cache-control': FOR_EVER, etag })
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    return reply.type(pictureTypes[rendition.format]).send(bytes)
  })
}
