import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLogger } from '../../edge/index.js'
import { availableDatabases } from '../../testing/databases.js'
import { askDesk, giveCode, givePassword, hire, oneTimePassword, signIn, type TestStaff } from '../../testing/desk.js'
import { rememberLog } from '../../testing/log-lines.js'
import { createTestServer, type TestServer } from '../../testing/test-server.js'
import { disableStaff, enrol } from './staff-accounts.service.js'

const ME = '{ me { name roles } }'
const MINUTE = 60_000
const wrong = (code: string): string => (code === '000000' ? '000001' : '000000')

describe.each(await availableDatabases())('signing in to the desk on $name', (available) => {
  let server: TestServer
  let ada: TestStaff
  const log = rememberLog()

  beforeAll(async () => {
    server = await createTestServer(available, { logger: createLogger('trace', log.stream) })
  })
  afterAll(() => server.dispose())
  beforeEach(async () => {
    // Only the date stands still and moves: timers and the database's sockets stay real.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-02-15T02:00:00Z') })
    await server.database.fork().execute('delete from staff_attempts')
    ada = await hire(server, { roles: ['COUNTER'], name: '金丝雀示九' })
  })
  afterEach(() => vi.useRealTimers())

  const password = (given = ada.enrolment.password) => givePassword(server, ada.member.email, given)
  const code = () => oneTimePassword(ada.enrolment.otpSecret)
  const sessions = async () => server.database.fork().execute<object[]>('select id from staff_sessions where user_id = ?', [ada.member.id])

  it('asks for the password and then for the one-time password, and gives no session in between', async () => {
    const first = await password()
    expect(first).toMatchObject({ __typename: 'CodeNeeded', expiresAt: '2027-02-15T02:10:00.000Z' })
    expect(await sessions()).toEqual([])
    const second = await giveCode(server, first.ticket ?? '', code())
    expect(second).toMatchObject({ __typename: 'SignedIn', staff: { name: '金丝雀示九', roles: ['COUNTER'] } })
    expect(await sessions()).toHaveLength(1)
    expect(await askDesk(server, ME, {}, second.token)).toMatchObject({ status: 200, data: { me: { roles: ['COUNTER'] } } })
  })

  it('reads a code as people type it, one step early or late', async () => {
    const { ticket = '' } = await password()
    const late = oneTimePassword(ada.enrolment.otpSecret, Date.now() - 30_000)
    const typed = [...late].map((digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0)).join('')
    expect(await giveCode(server, ticket, ` ${typed.slice(0, 3)} ${typed.slice(3)}`)).toMatchObject({ __typename: 'SignedIn' })
  })

  it('answers a wrong password, an unknown login and a disabled account alike', async () => {
    const answers = [await password('not this one at all'), await givePassword(server, 'nobody@office.test', 'not this one at all')]
    await disableStaff(server.staff.accounts, ada.member.id, true)
    answers.push(await password())
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toMatchObject({ __typename: 'SignInRefused', reason: 'WRONG_PASSWORD', retryAfterSeconds: null })
    expect(await sessions()).toEqual([])
  })

  it('takes a one-time password once', async () => {
    const [one, other] = [await password(), await password()]
    expect(await giveCode(server, one.ticket ?? '', code())).toMatchObject({ __typename: 'SignedIn' })
    expect(await giveCode(server, other.ticket ?? '', code())).toMatchObject({ reason: 'CODE_USED' })
    vi.advanceTimersByTime(30_000)
    expect(await giveCode(server, other.ticket ?? '', code())).toMatchObject({ __typename: 'SignedIn' })
  })

  it('locks an account after five wrong passwords, the right one too, and opens it again', async () => {
    for (let time = 0; time < 5; time++) expect(await password(`wrong password ${time}`)).toMatchObject({ reason: 'WRONG_PASSWORD' })
    expect(await password()).toMatchObject({ reason: 'LOCKED', retryAfterSeconds: 15 * 60 })
    const somebodyElse = await hire(server, { roles: ['DOOR'] })
    expect(await givePassword(server, somebodyElse.member.email, somebodyElse.enrolment.password)).toMatchObject({
      __typename: 'CodeNeeded',
    })
    vi.advanceTimersByTime(15 * MINUTE)
    expect(await password()).toMatchObject({ __typename: 'CodeNeeded' })
  })

  it('looks at no more than five of fifty passwords that arrive at once', async () => {
    const guesses = await Promise.all(Array.from({ length: 50 }, (_, at) => password(at === 49 ? ada.enrolment.password : `guess ${at}`)))
    expect(guesses.filter(({ reason }) => reason === 'LOCKED').length).toBeGreaterThanOrEqual(44)
  })

  it('counts wrong codes with wrong passwords, also over several tickets', async () => {
    const tickets = [await password(), await password(), await password(), await password(), await password(), await password()]
    for (const { ticket = '' } of tickets.slice(0, 5)) {
      vi.advanceTimersByTime(30_000)
      expect(await giveCode(server, ticket, wrong(code()))).toMatchObject({ reason: 'WRONG_CODE' })
    }
    vi.advanceTimersByTime(30_000)
    expect(await giveCode(server, tickets[5]?.ticket ?? '', code())).toMatchObject({ reason: 'LOCKED' })
    expect(await password()).toMatchObject({ reason: 'LOCKED' })
    expect(await sessions()).toEqual([])
  })

  it('locks an address out that tries many accounts', async () => {
    for (let at = 0; at < 30; at++) await givePassword(server, `guess-${at}@office.test`, 'a guessed password')
    expect(await password()).toMatchObject({ reason: 'LOCKED' })
  })

  it('forgets the slips of who signs in', async () => {
    for (let time = 0; time < 4; time++) await password(`wrong password ${time}`)
    await signIn(server, ada)
    for (let time = 0; time < 4; time++) await password(`wrong password ${time}`)
    expect(await password()).toMatchObject({ __typename: 'CodeNeeded' })
  })

  it('keeps staff without a one-time password out, and leaves no session', async () => {
    await server.database.fork().execute('update staff_accounts set two_factor_enabled = null where id = ?', [ada.member.id])
    expect(await password()).toMatchObject({ reason: 'NOT_ENROLLED' })
    expect(await sessions()).toEqual([])
  })

  it.each([
    ['none', ''],
    ['one that nobody sealed', 'k1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
  ])('refuses a ticket: %s', async (_, ticket) => {
    expect(await giveCode(server, ticket, code())).toMatchObject({ reason: 'TICKET_EXPIRED' })
  })

  it('refuses a ticket after ten minutes, and a second use of it', async () => {
    const { ticket = '' } = await password()
    vi.advanceTimersByTime(10 * MINUTE + 1)
    expect(await giveCode(server, ticket, code())).toMatchObject({ reason: 'TICKET_EXPIRED' })
    const again = await password()
    vi.advanceTimersByTime(30_000)
    await giveCode(server, again.ticket ?? '', code())
    vi.advanceTimersByTime(30_000)
    expect(await giveCode(server, again.ticket ?? '', code())).toMatchObject({ reason: 'TICKET_EXPIRED' })
  })

  it('ends a session by signing out, after twelve hours, by a new enrolment and by disabling', async () => {
    const open = async (token: string) => (await askDesk(server, ME, {}, token)).status === 200
    const signedOut = await signIn(server, ada)
    await askDesk(server, 'mutation { signOut }', {}, signedOut)
    expect(await open(signedOut)).toBe(false)
    vi.advanceTimersByTime(MINUTE)
    const old = await signIn(server, ada)
    vi.advanceTimersByTime(12 * 60 * MINUTE - 1_000)
    expect(await open(old)).toBe(true)
    vi.advanceTimersByTime(2_000)
    expect(await open(old)).toBe(false)
    const replaced = await signIn(server, ada)
    await enrol(server.staff.accounts, ada.member.id, { password: 'another password', otpSecret: ada.enrolment.otpSecret })
    expect(await open(replaced)).toBe(false)
    ada.enrolment.password = 'another password'
    vi.advanceTimersByTime(MINUTE)
    const disabled = await signIn(server, ada)
    await disableStaff(server.staff.accounts, ada.member.id, true)
    expect(await open(disabled)).toBe(false)
  })

  it('believes neither a token without its signature nor a cookie', async () => {
    const token = await signIn(server, ada)
    const bare = decodeURIComponent(token).split('.')[0] ?? ''
    expect((await askDesk(server, ME, {}, bare)).status).toBe(401)
    const cookie = `better-auth.session_token=${token}`
    const reply = await server.app.inject({ method: 'POST', url: '/desk/graphql', payload: { query: ME }, headers: { cookie } })
    expect(reply.statusCode).toBe(401)
    expect(reply.headers['set-cookie']).toBeUndefined()
  })

  it('writes no name, login, password, code or token into the log', async () => {
    await password('the wrong password')
    const token = await signIn(server, ada)
    const { email } = ada.member
    for (const secret of ['金丝雀示九', email, ada.enrolment.password, 'the wrong password', code(), token, ada.enrolment.otpSecret]) {
      expect(log.text()).not.toContain(secret)
    }
  })
})

describe('the demonstration', () => {
  const secrets = { password: 'demo-password-of-the-tests', otpSecret: 'A'.repeat(32) }

  it('has its accounts where it is one, follows its settings, and shuts them out elsewhere', async () => {
    const [sqlite] = await availableDatabases()
    if (!sqlite) throw new Error('SQLite is part of the product.')
    const server = await createTestServer(sqlite, { config: { demoStaff: secrets } })
    await server.staff.plantDemo()
    await server.staff.plantDemo()
    const { ticket = '' } = await givePassword(server, 'counter@demo.local', secrets.password)
    expect(await giveCode(server, ticket, oneTimePassword(secrets.otpSecret))).toMatchObject({ staff: { roles: ['COUNTER'] } })
    await server.dispose()
    const strict = await createTestServer(sqlite, {})
    const demo = await hire(strict, { roles: ['ADMIN'], demo: true })
    expect(await givePassword(strict, demo.member.email, demo.enrolment.password)).toMatchObject({ reason: 'WRONG_PASSWORD' })
    await strict.dispose()
  })
})
