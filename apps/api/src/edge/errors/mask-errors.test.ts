import { GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { rememberLog } from '../../testing/log-lines.js'
import { createLogger } from '../log/logger.js'
import { createErrorMask, GENERIC_MESSAGE } from './mask-errors.js'
import { scrubError, scrubText } from './scrub.js'

const database = () =>
  Object.assign(
    new Error(`insert into "sign_ups" ("name") values ('张示三', '13800001234') - UNIQUE constraint failed: 王示五 13900001111`),
    { code: 'SQLITE_CONSTRAINT' },
  )

describe('an unexpected error', () => {
  const log = rememberLog()
  const { formatError } = createErrorMask(createLogger('info', log.stream))
  const thrown = new GraphQLError('x', { path: ['signUp', 0, 'event'], originalError: database() })
  const told = formatError(
    { message: database().message, path: thrown.path, extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at /srv/x.ts'] } },
    thrown,
  )

  it('leaves as a sentence and a number', () => {
    expect(told.message).toBe(GENERIC_MESSAGE)
    expect(told.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', errorId: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    expect(JSON.stringify(told)).not.toMatch(/insert|UNIQUE|srv|张示三|1380000/)
  })

  it('is in the log under that number, with its kind and place but not what people wrote', () => {
    const [line] = log.lines()
    expect(line).toMatchObject({
      errorId: told.extensions?.errorId,
      path: 'signUp.event',
      err: { type: 'Error', code: 'SQLITE_CONSTRAINT' },
    })
    expect(JSON.stringify(line)).toMatch(/insert into … \(…\) values \(…, …\) - UNIQUE constraint failed/)
    expect(JSON.stringify(line)).toMatch(/mask-errors\.test/)
    expect(log.text()).not.toMatch(/张示三|王示五|13800001234|13900001111/)
  })

  it.each(['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'PERSISTED_QUERY_NOT_FOUND'])('is not what has the code %s', (code) => {
    const fault = formatError({ message: 'm'.repeat(500), extensions: { code, stacktrace: ['x'], inner: 'y' } }, new GraphQLError('m'))
    expect(fault.extensions).toEqual({ code })
    expect(fault.message.length).toBeLessThanOrEqual(161)
  })

  it.each([undefined, 'NOT_OURS', 'CONNECT_TIMEOUT', 'toString'])('is whatever has another code, such as %s', (code) => {
    expect(formatError({ message: 'm', extensions: { code } }, new GraphQLError('m')).message).toBe(GENERIC_MESSAGE)
  })
})

describe('a scrubbed text', () => {
  it.each([
    ['no such table: sign_ups', 'no such table: sign_ups'],
    ['bad name 欧阳·示三 here', 'bad name … here'],
    ['phone 138 0000 1234 refused', 'phone … refused'],
    ['room A-3-1-502 is taken', 'room A-… is taken'],
    ["Key (phone)=('x') exists", 'Key (phone)=(…) exists'],
  ])('%s', (text, expected) => {
    expect(scrubText(text)).toBe(expected)
  })

  it('follows causes a little way and bears what is no error', () => {
    const chain = new Error('a', { cause: new Error('b', { cause: new Error('c', { cause: new Error('d', { cause: new Error('e') }) }) }) })
    expect(scrubError(chain).cause?.cause?.cause).toMatchObject({ message: 'd', cause: null })
    expect(scrubError('13800001234')).toMatchObject({ type: 'string', message: '…' })
  })
})
