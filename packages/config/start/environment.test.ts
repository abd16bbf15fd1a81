import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { resolveEnvironment } from './environment-check.mjs'
import { makeSecrets, parseEnvironment, readOrWriteEnvironment, secretMakers } from './environment-file.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'environment-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the .env file', () => {
  it('is written once, with secrets of its own, for its owner only', () => {
    const file = join(folder, '.env')
    const first = readOrWriteEnvironment(file)
    const second = readOrWriteEnvironment(file)
    expect(first.written).toBe(true)
    expect(second).toEqual({ written: false, values: first.values })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(resolveEnvironment(first.values, {})).toMatchObject({ CMS_PORT: '1337', DEMO: 'true' })
  })

  it('differs on every machine', () => {
    const [one, other] = ['a', 'b'].map((name) => readOrWriteEnvironment(join(folder, name)).values)
    for (const name of Object.keys(secretMakers)) expect(one?.[name]).not.toBe(other?.[name])
  })

  it('takes comments, quotes, export and Windows line ends', () => {
    expect(parseEnvironment('# c\r\nexport A=1\r\n\r\nB = "two # words"\r\nC=3 # why\r\nD=\r\n')).toEqual({
      A: '1',
      B: 'two # words',
      C: '3',
      D: '',
    })
  })

  it('names the line that cannot be read', () => {
    writeFileSync(join(folder, '.env'), 'A=1\nthis is not it\n')
    expect(() => readOrWriteEnvironment(join(folder, '.env'))).toThrow(/\.env line 2 is not NAME=value/)
    expect(readFileSync(join(folder, '.env'), 'utf8')).toContain('this is not it')
  })
})

describe('the whole environment', () => {
  const file = makeSecrets()

  it('lets the command win over the file and the file over the defaults', () => {
    const values = resolveEnvironment({ ...file, WEB_PORT: '5000', API_PORT: '5001' }, { WEB_PORT: '6000', UNRELATED: 'x' })
    expect(values).toMatchObject({ WEB_PORT: '6000', API_PORT: '5001', CMS_PORT: '1337', SITE_URL: 'http://localhost:6000' })
    expect(values).not.toHaveProperty('UNRELATED')
  })

  it.each(Object.keys(secretMakers))('refuses to start without %s, and does not make a new one', (name) => {
    const { [name]: _, ...rest } = file
    expect(() => resolveEnvironment(rest, {})).toThrow(new RegExp(`lacks ${name}`))
    expect(() => resolveEnvironment({ ...file, [name]: '' }, {})).toThrow(new RegExp(`lacks ${name}`))
  })

  it.each([
    ['WEB_PORT', 'eighty', 'a port'],
    ['WEB_PORT', '0', 'a port'],
    ['API_PORT', '65536', 'a port'],
    ['DATA_KEY', 'c2hvcnQ=', '32 bytes'],
    ['HASH_KEY', 'not base64 at all, but long enough to be one....', '32 bytes'],
    ['CONTENT_SECRET', 'short', '32 characters'],
    ['DEMO', 'yes', 'true or false'],
    ['SITE_URL', 'culture.example', 'http'],
    ['DATABASE_URL', 'mysql://here', 'postgres'],
    ['BASE_PATH', '/culture/', 'slash'],
    ['BASE_PATH', 'culture', 'slash'],
    ['NOTICES', 'pigeon', 'webhook or sms'],
    ['NOTICE_WEBHOOK_SECRET', 'short', '32 characters'],
    ['SMS_URL', 'sms.example', 'http'],
  ])('refuses %s=%s and says that it wants %s', (name, value, wanted) => {
    expect(() => resolveEnvironment({ ...file, [name]: value }, {})).toThrow(new RegExp(`${name} must be .*${wanted}`))
  })

  it('refuses one port for two parts', () => {
    expect(() => resolveEnvironment({ ...file, WEB_PORT: '4000' }, {})).toThrow(/three different ports/)
  })

  it('never repeats a secret in what it says', () => {
    expect(() => resolveEnvironment({ ...file, DATA_KEY: 'hunter2' }, {})).toThrow(expect.not.stringContaining('hunter2'))
  })
})
