import { describe, expect, it } from 'vitest'
import { fetchUpload } from './fetch-upload.js'

const MB = 1024 * 1024
const from = (answer: () => Response | Promise<Response>) => {
  const asked: string[] = []
  const fetch: typeof globalThis.fetch = async (input) => {
    asked.push(String(input))
    return answer()
  }
  return { asked, source: { cmsUrl: 'http://cms.test', fetch } }
}

/** A body of so many megabytes that tells how many of them were taken. */
function stream(megabytes: number) {
  const taken = { megabytes: 0, cancelled: false }
  const body = new ReadableStream({
    pull: (controller) => {
      if (taken.megabytes === megabytes) return controller.close()
      taken.megabytes += 1
      controller.enqueue(new Uint8Array(MB))
    },
    cancel: () => {
      taken.cancelled = true
    },
  })
  return { body, taken }
}

describe('fetching an upload', () => {
  it('gives its bytes, from the address of the CMS', async () => {
    const { asked, source } = from(() => new Response(new Uint8Array([1, 2, 3])))
    expect(await fetchUpload('/uploads/a.jpg?v=1', source)).toEqual({ kind: 'BYTES', bytes: Buffer.from([1, 2, 3]) })
    expect(asked).toEqual(['http://cms.test/uploads/a.jpg?v=1'])
  })

  it('takes twenty megabytes, and stops reading what is larger', async () => {
    const whole = stream(20)
    expect(await fetchUpload('/a', from(() => new Response(whole.body)).source)).toMatchObject({ kind: 'BYTES' })
    const endless = stream(1000)
    expect(await fetchUpload('/a', from(() => new Response(endless.body)).source)).toEqual({ kind: 'TOO_LARGE' })
    expect(endless.taken.megabytes).toBeLessThan(24)
    expect(endless.taken.cancelled).toBe(true)
  })

  it('does not begin to read what calls itself too large', async () => {
    const { body, taken } = stream(30)
    const answer = () => new Response(body, { headers: { 'content-length': String(30 * MB) } })
    expect(await fetchUpload('/a', from(answer).source)).toEqual({ kind: 'TOO_LARGE' })
    expect(taken.cancelled).toBe(true)
  })

  it.each(['http://169.254.169.254/latest', '//elsewhere.test/a.jpg', 'file:///etc/passwd', 'http://cms.test:81/a.jpg', 'http://['])(
    'asks nobody but the CMS: %s',
    async (address) => {
      const { asked, source } = from(() => new Response('x'))
      expect(await fetchUpload(address, source)).toEqual({ kind: 'ELSEWHERE' })
      expect(asked).toEqual([])
    },
  )

  it('tells a picture that is not there from a CMS that cannot be reached', async () => {
    expect(await fetchUpload('/a', from(() => new Response(null, { status: 404 })).source)).toEqual({ kind: 'MISSING' })
    expect(await fetchUpload('/a', from(() => new Response(null, { status: 503 })).source)).toMatchObject({ kind: 'UNREACHABLE' })
    const down = from(() => Promise.reject(new TypeError('fetch failed')))
    expect(await fetchUpload('/a', down.source)).toEqual({ kind: 'UNREACHABLE', reason: 'fetch failed' })
  })
})
