import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../testing/databases.js'
import { giveCode, givePassword, oneTimePassword } from '../../testing/desk.js'
import { createTestServer, type TestServer } from '../../testing/test-server.js'
import { runStaffCommand } from './staff-command.js'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const fromBase32 = (key: string): string => {
  const bits = [...key].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))).toString()
}

describe.each(await availableDatabases())('npm run staff on $name', (available) => {
  let server: TestServer
  const run = (...args: string[]) => runStaffCommand(server.staff.accounts, args)
  const printed = (lines: readonly string[], label: string) =>
    lines
      .find((line) => line.includes(label))
      ?.split(' ')
      .at(-1) ?? `no ${label}`
  const signsIn = async (email: string, lines: readonly string[]) => {
    const { ticket = '' } = await givePassword(server, email, printed(lines, 'Password'))
    return giveCode(server, ticket, oneTimePassword(fromBase32(printed(lines, 'OTP key'))))
  }

  beforeAll(async () => {
    server = await createTestServer(available)
  })
  afterAll(() => server.dispose())

  it('makes an account that signs in with what it prints, and prints it once', async () => {
    const added = await run('add', '--email', 'Window@Office.test', '--name', '窗口示一', '--roles', 'counter,door', '--teams', 'choir')
    expect(added.failed).toBe(false)
    expect(await signsIn('window@office.test', added.lines)).toMatchObject({ staff: { roles: ['COUNTER', 'DOOR'] } })
    expect(await run('list')).toEqual({ failed: false, lines: ['window@office.test  窗口示一  COUNTER,DOOR  choir'] })
  })

  it('gives other roles, shuts out, lets in again, and starts over', async () => {
    const email = 'window@office.test'
    expect(await run('roles', '--email', email, '--roles', 'LEDGER_READER')).toMatchObject({
      lines: ['window@office.test  窗口示一  LEDGER_READER  choir'],
    })
    const reset = await run('reset', '--email', email)
    expect(await signsIn(email, reset.lines)).toMatchObject({ staff: { roles: ['LEDGER_READER'] } })
    await run('disable', '--email', email)
    expect(await givePassword(server, email, printed(reset.lines, 'Password'))).toMatchObject({ reason: 'WRONG_PASSWORD' })
    await run('enable', '--email', email)
    expect(await givePassword(server, email, printed(reset.lines, 'Password'))).toMatchObject({ __typename: 'CodeNeeded' })
  })

  it.each([
    ['no command'],
    ['an unknown role', 'add', '--email', 'a@b.test', '--name', '示', '--roles', 'KING'],
    ['no name', 'add', '--email', 'a@b.test', '--roles', 'ADMIN'],
    ['a login that is taken', 'add', '--email', 'window@office.test', '--name', '示', '--roles', 'ADMIN'],
    ['nobody', 'reset', '--email', 'nobody@office.test'],
    ['a command that there is not', 'crown', '--email', 'window@office.test'],
  ])('refuses %s and says what to do', async (_, ...args) => {
    const { failed, lines } = await run(...args)
    expect(failed).toBe(true)
    expect(lines.join('\n')).not.toContain('Password')
  })
})
