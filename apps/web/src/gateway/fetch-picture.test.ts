import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { fetchPictureFrom } from './fetch-picture.ts'
import { pictureType, readPictureName } from './picture-name.ts'

const digest = '0123456789abcdef0123456789abcdef'
const open: Server[] = []

async function serve(answer: RequestListener) {
  const server = createServer(answer)
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function named(text: string) {
  const name = readPictureName(text)
  if (!name) throw new Error('The name is one.')
  return name
}

afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

describe('a picture', () => {
  it('comes from the API under the name that the page gave it', async () => {
    const seen: (string | undefined)[] = []
    const url = await serve((request, response) => {
      seen.push(request.url)
      response.end('bytes')
    })
    const outcome = await fetchPictureFrom(url, named(`${digest}-960.webp`))
    expect(outcome.kind === 'FOUND' && (await new Response(outcome.body).text())).toBe('bytes')
    expect(seen).toEqual([`/pictures/${digest}-960.webp`])
  })

  it.each([
    [404, 'NOT_FOUND'],
    [500, 'UNAVAILABLE'],
    [429, 'UNAVAILABLE'],
  ])('is told apart when it is not to be had: HTTP %i', async (status, kind) => {
    const url = await serve((_request, response) => response.writeHead(status).end('no'))
    expect(await fetchPictureFrom(url, named(`${digest}-480.avif`))).toEqual({ kind })
  })

  it('is unavailable when nobody listens', async () => {
    expect(await fetchPictureFrom('http://127.0.0.1:9', named(`${digest}-480.avif`))).toEqual({ kind: 'UNAVAILABLE' })
  })

  it.each([
    '',
    '..',
    `${digest}.webp`,
    `${digest}-960.jpeg`,
    `../${digest}-960.webp`,
    `${digest}-960.webp?x`,
    `${digest}-0.webp`,
    'x-960.webp',
  ])('is never asked for under %j', (text) => expect(readPictureName(text)).toBeNull())

  it('has the type that its name says', () => {
    expect(['avif', 'webp'].map((format) => pictureType(named(`${digest}-480.${format}`)))).toEqual(['image/avif', 'image/webp'])
  })
})
