import { execFile } from 'node:child_process'
import { createHash, createHmac } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFreePorts } from './ports.mjs'

const command = join(import.meta.dirname, 'draws-verify.mjs')
const seed = 'ab'.repeat(32)
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')
const numberOf = (entryHash: string) => createHmac('sha256', Buffer.from(seed, 'hex')).update(entryHash).digest('hex')
const order = ['a', 'b', 'c']
  .map((name) => sha256(name))
  .sort((a, b) => (numberOf(a) < numberOf(b) ? -1 : 1))
  .map((entryHash, at) => ({ rank: at + 1, entryHash }))
const drawn = { commitment: sha256(Buffer.from(seed, 'hex')), seed, order }

let folder = ''
let server: Server
let site = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'draws-'))
  server = createServer(({ url }, answer) => {
    if (url === '/drawn') answer.end(JSON.stringify(drawn))
    else answer.writeHead(url === '/broken' ? 503 : 404).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise((closed) => server.close(closed))
  rmSync(folder, { recursive: true })
})

const verify = (...args: string[]) =>
  new Promise<{ code: number; said: string }>((done) => {
    const env = { ...process.env, INIT_CWD: folder }
    const child = execFile(process.execPath, [command, ...args], { env }, (_error, out, problem) =>
      done({ code: child.exitCode ?? -1, said: `${out}${problem}` }),
    )
  })
const file = (text: string) => {
  writeFileSync(join(folder, 'draw.json'), text)
  return 'draw.json'
}
const oneSentence = /^\n✗ [^\n]*[一-龥][^\n]* · [^\n]+\n$/

describe('npm run draws:verify', () => {
  it('finds a draw in order, from its address and from a file where the caller stands', async () => {
    const holds = { code: 0, said: expect.stringMatching(/抽签无误：3 份.* · The draw holds: 3 entries/) }
    expect(await verify(`${site}/drawn`)).toEqual(holds)
    expect(await verify(file(JSON.stringify(drawn)))).toEqual(holds)
  })

  it.each([
    ['another seed', { ...drawn, commitment: sha256('other') }, 'The seed is not'],
    ['a rank too many', { ...drawn, order: order.map((entry) => ({ ...entry, rank: 1 })) }, 'Ranks are'],
    ['the order turned around', { ...drawn, order: order.toReversed().map((entry, at) => ({ ...entry, rank: at + 1 })) }, 'The order is'],
    ['an entry twice', { ...drawn, order: [order[0], { ...order[0], rank: 2 }] }, 'An entry stands'],
  ])('ends with 1 and says so for %s', async (_what, result, fault) => {
    expect(await verify(file(JSON.stringify(result)))).toEqual({
      code: 1,
      said: expect.stringMatching(new RegExp(`^✗ [^\n]+ · ${fault}[^\n]+\n$`)),
    })
  })

  it('says in one sentence how it is called, and what is wrong with what it was given', async () => {
    const [nobody = 0] = await findFreePorts(1)
    const told = async (expected: string, ...args: string[]) => {
      const { code, said } = await verify(...args)
      expect([code, said]).toEqual([1, expect.stringMatching(oneSentence)])
      expect(said).toContain(expected)
    }
    await told('Usage: npm run draws:verify -- ')
    await told('Usage: npm run draws:verify -- ', '--help')
    await told('Usage: npm run draws:verify -- ', 'one', 'two')
    await told('lots are not drawn yet', `${site}/events/lantern/draw.json`)
    await told('answers 503', `${site}/broken`)
    await told('cannot be reached', `http://127.0.0.1:${nobody}/draw.json`)
    await told('cannot be reached', 'https://')
    await told('No such file', 'nowhere.json')
    for (const text of [
      '<!doctype html>',
      '',
      'null',
      '{}',
      JSON.stringify({ ...drawn, seed: 'xy' }),
      JSON.stringify({ ...drawn, order: [null] }),
    ])
      await told('does not hold the result', file(text))
  })
})
