import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import { readInput } from './read-input.ts'

// The floor: the same bytes from Node's own server, without looking at the request beyond reading it.
const { body, contentType, brotli = false } = await readInput<{ body: string; contentType: string; brotli?: boolean }>()
const bytes = brotli ? brotliCompressSync(body) : Buffer.from(body)
const headers = { 'content-type': contentType, 'content-length': bytes.length, ...(brotli && { 'content-encoding': 'br' }) }

const server = createServer((request, response) => {
  request.resume().once('end', () => response.writeHead(200, headers).end(bytes))
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
process.once('SIGTERM', () => process.exit(0))
