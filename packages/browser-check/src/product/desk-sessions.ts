import { oneTimePassword } from '@culture/config/start/one-time-password'

export const deskLogins = ['admin', 'counter', 'door', 'checker', 'panel1', 'panel2', 'panel3', 'chair'] as const
export type DeskLogin = (typeof deskLogins)[number]

export interface DeskAccount {
  email: string
  password: string
  /** What the telephone would show; `steps` half minutes later or earlier. */
  code(steps?: number): string
}

export const deskAccount = (environment: Record<string, string>, login: DeskLogin): DeskAccount => ({
  email: `${login}@demo.local`,
  password: environment.DEMO_STAFF_PASSWORD ?? '',
  code: (steps = 0) => oneTimePassword(environment.DEMO_STAFF_OTP_SECRET ?? '', Date.now() / 1000 + steps * 30).code,
})

const cookiesOf = (response: Response): string[] => response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')

/**
 * A session of the desk, as the name and value of its cookie. It is opened with the code before the one shown now, which is still
 * good: each code opens one session, and the one shown now is left to the test that types it.
 */
const openDesk = async (siteUrl: string, account: DeskAccount): Promise<string> => {
  const send = async (path: string, fields: Record<string, string>, cookie: string) => {
    const headers = { origin: new URL(siteUrl).origin, cookie }
    const response = await fetch(`${siteUrl}${path}`, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(fields) })
    if (response.status !== 303) throw new Error(`${account.email} was answered ${response.status} by ${path}`)
    return cookiesOf(response)
  }
  const enter = async () => {
    const ticket = await send('/desk/sign-in', { email: account.email, password: account.password }, '')
    return { ticket, session: await send('/desk/sign-in/code', { code: account.code(-1) }, ticket.join('; ')) }
  }
  // Where a half minute ended on the way, the code was one too old; the next one has all of its own to arrive.
  const { ticket, session } = await enter().catch(enter)
  const cookie = session.find((each) => !ticket.some((old) => old.split('=')[0] === each.split('=')[0]))
  if (!cookie) throw new Error(`${account.email} was given no session`)
  return cookie
}

export const openDeskSession = (siteUrl: string, environment: Record<string, string>, login: DeskLogin): Promise<string> =>
  openDesk(siteUrl, deskAccount(environment, login))

/** One session for each login of the demonstration, for all tests. */
export const openDeskSessions = async (siteUrl: string, environment: Record<string, string>): Promise<Record<DeskLogin, string>> => {
  const sessions: Partial<Record<DeskLogin, string>> = {}
  for (const login of deskLogins) sessions[login] = await openDeskSession(siteUrl, environment, login)
  return sessions as Record<DeskLogin, string>
}
