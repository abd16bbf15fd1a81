import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isUpToDate, requireNode } from './install.mjs'
import { findFreePorts, requireFreePorts } from './ports.mjs'
import { explainToolFailure } from './run-tool.mjs'
import { commandOf, environmentOf, healthAddress, services } from './services.mjs'
import { explainSystemError, StartProblem } from './start-problem.mjs'
import { requireStorage } from './storage.mjs'

describe('ports', () => {
  let server: Server | undefined
  const listen = (port: number, host: string) =>
    new Promise<void>((resolve) => {
      server = createServer().listen(port, host, resolve)
    })
  afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())))

  it.each(['127.0.0.1', '0.0.0.0'])('names the port taken on %s and the variable that chooses another', async (host) => {
    const [cms = 0, api = 0, web = 0] = await findFreePorts(3)
    const environment = { CMS_PORT: String(cms), API_PORT: String(api), WEB_PORT: String(web) }
    await expect(requireFreePorts(environment)).resolves.toBeUndefined()
    await listen(web, host)
    await expect(requireFreePorts(environment)).rejects.toThrow(new RegExp(`Port ${web} is in use.*WEB_PORT=…`))
  })
})

describe('the data folder', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'storage-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('says that the disk is full before anything is half written', () => {
    expect(() => requireStorage(folder, () => ({ bavail: 10, bsize: 1024 * 1024 }))).toThrow(/The disk is full: .* has 10 MB left/)
    expect(() => requireStorage(folder, () => ({ bavail: 4096, bsize: 1024 * 1024 }))).not.toThrow()
  })

  it('says that the folder cannot be written', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => requireStorage(join(folder, 'file', 'data'))).toThrow(/cannot be written \(ENOTDIR\).*DATA_DIR=…/)
  })
})

describe('installed packages', () => {
  const locked = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
    'node_modules/@c/api': { link: true },
  }

  it.each([
    ['nothing installed', undefined, false],
    ['all at the locked version', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['one at another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    ['one missing', { 'node_modules/b': { version: '2.0.0' } }, false],
    ['an optional one at another version', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } }, false],
  ])('%s', (_, installed, expected) => {
    expect(isUpToDate(locked, installed)).toBe(expected)
  })

  it('asks for Node 20', () => {
    expect(() => requireNode('18.19.0')).toThrow(/Node.js 20 or later/)
    expect(() => requireNode('20.0.0')).not.toThrow()
  })
})

describe('what is said of a failure', () => {
  it.each([
    ['npm error code ENOSPC\nnpm error no space left on device', /disk is full/],
    ['getaddrinfo EAI_AGAIN registry', /registry cannot be reached/],
    ['Type error in a.ts', /ended with code 2.*\n.*Type error in a\.ts/],
  ])('%s', (output, line) => {
    const problem = explainToolFailure('The build', 2, output)
    expect(problem).toBeInstanceOf(StartProblem)
    expect(problem.message).toMatch(line)
  })

  it('knows a full disk from the code of a system error, and leaves a bug alone', () => {
    expect(explainSystemError(Object.assign(new Error('write'), { code: 'ENOSPC' }))).toBeInstanceOf(StartProblem)
    const bug = new TypeError('x is not a function')
    expect(explainSystemError(bug)).toBe(bug)
  })
})

describe('the three services', () => {
  const environment = {
    DATA_KEY: 'k',
    CONTENT_SECRET: 'c',
    STRAPI_APP_KEYS: 's',
    CLIENT_ADDRESS_SECRET: 'a',
    WEB_PORT: '4321',
    BASE_PATH: '/culture',
  }
  const given = (name: string, inherited = {}) => {
    const service = services.find((candidate) => candidate.name === name)
    if (!service) throw new Error(`no service ${name}`)
    return { service, values: environmentOf(service, environment, inherited) }
  }

  it('get no secret of another, wherever it comes from', () => {
    expect(given('web', { HASH_KEY: 'h' }).values).toMatchObject({ CLIENT_ADDRESS_SECRET: 'a', WEB_PORT: '4321' })
    for (const name of ['DATA_KEY', 'HASH_KEY', 'CONTENT_SECRET', 'STRAPI_APP_KEYS'])
      expect(given('web', { HASH_KEY: 'h' }).values).not.toHaveProperty(name)
    expect(given('cms').values).not.toHaveProperty('DATA_KEY')
    expect(given('api').values).not.toHaveProperty('STRAPI_APP_KEYS')
  })

  it('run what their own package says, and answer under the base path', () => {
    for (const service of services) {
      expect(commandOf(service, 'start').args.at(-1)).toMatch(/^exec \S+/)
      expect(commandOf(service, 'dev').args.at(-1)).toMatch(/^exec \S+/)
    }
    expect(healthAddress(given('web').service, environment)).toBe('http://127.0.0.1:4321/culture/health')
  })
})
