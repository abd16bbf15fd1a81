import { extname } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { PictureLibrary } from './picture-library.js'
import { isPictureExtension, pictureTypes } from './picture-sources.js'

const NAME = /^[0-9a-f]{24}\.[a-z]{3,4}$/

/** `GET /pictures/<name>`: our copy of a picture that something published shows. */
export function picturesRoute(app: FastifyInstance, library: PictureLibrary): void {
  app.get<{ Params: { name: string } }>('/pictures/:name', async (request, reply) => {
    const { name } = request.params
    const extension = extname(name)
    if (!NAME.test(name) || !isPictureExtension(extension)) return reply.code(404).send()
    const bytes = await library.read(name)
    if (!bytes) return reply.code(404).send()
    return reply.type(pictureTypes[extension]).header('cache-control', 'public, max-age=31536000, immutable').send(bytes)
  })
}
