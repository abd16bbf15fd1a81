import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { resolveEnvironment } from './environment-check.mjs'
import { makeSecrets, parseEnvironment, readOrWriteEnvironment, secretMakers } from './environment-file.mjs'
import { requireParticulars } from './particulars.mjs'

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

describe('whose site it is', () => {
  const whole = {
    HOST_UNIT: '示例社区居民委员会',
    TELEPHONE: '0314-0000000',
    ICP_NUMBER: '冀ICP备00000000号',
    POLICE_NUMBER: '冀公网安备00000000000000号',
  }
  const check = (given: Record<string, string>) => () => requireParticulars(resolveEnvironment(makeSecrets(), { DEMO: 'false', ...given }))

  it('is said before a production opens, and need not be for the demonstration', () => {
    expect(check(whole)).not.toThrow()
    expect(check({ DEMO: 'true' })).not.toThrow()
  })

  it.each([
    ['HOST_UNIT', /^主办单位没有填.* · HOST_UNIT is empty/],
    ['TELEPHONE', /^电话没有填.* · TELEPHONE is empty/],
    ['ICP_NUMBER', /^ICP 备案号没有填.* · ICP_NUMBER is empty/],
    ['POLICE_NUMBER', /^公安备案号没有填.* · POLICE_NUMBER is empty/],
  ])('is asked for where %s is empty or blank', (name, sentence) => {
    for (const value of ['', ' ']) expect(check({ ...whole, [name]: value })).toThrow(sentence)
  })

  it('is asked for all at once, one sentence each', () => {
    expect(check({})).toThrow(/主办单位没有填.*电话没有填.*ICP 备案号没有填.*公安备案号没有填/)
  })
})
