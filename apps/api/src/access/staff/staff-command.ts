import { parseArgs } from 'node:util'
import { renderUnicodeCompact } from 'uqr'
import { keep, transact } from '../../database/transaction.js'
import { roles as allRoles, isRole, type Role } from '../rules/permissions.js'
import { otpAddress } from './otp-address.js'
import { addStaff, disableStaff, type Enrolment, enrol, newEnrolment, type StaffAccountDeps } from './staff-accounts.service.js'
import type { StaffMember } from './staff-members.repository.js'

/** Lines for the terminal; `failed` where nothing was done. */
export interface CommandAnswer {
  lines: string[]
  failed: boolean
}

const done = (...lines: string[]): CommandAnswer => ({ lines, failed: false })
const failed = (...lines: string[]): CommandAnswer => ({ lines, failed: true })

const usage = [
  '用法 Usage:',
  '  npm run staff -- list',
  `  npm run staff -- add --email you@office.cn --name 姓名 --roles ${allRoles.join(',')} [--teams 队伍短名,…]`,
  '  npm run staff -- roles --email you@office.cn --roles … [--teams …]',
  '  npm run staff -- reset --email you@office.cn      新密码和新动态口令 new password and one-time password',
  '  npm run staff -- disable|enable --email you@office.cn',
]

interface Options {
  email?: string
  name?: string
  roles?: string
  teams?: string
}

const listed = (text: string | undefined): string[] => (text ?? '').split(',').flatMap((part) => part.trim() || [])

function readRoles(text: string | undefined): Role[] | null {
  const names = listed(text).map((name) => name.toUpperCase())
  return names.length > 0 && names.every(isRole) ? names : null
}

/** Shown this once: whoever set it up hands it over in person. */
function enrolmentLines({ email }: Pick<StaffMember, 'email'>, { password, otpSecret }: Enrolment): string[] {
  const { address, key } = otpAddress(email, otpSecret)
  return [
    `登录邮箱 Login       ${email}`,
    `密码 Password        ${password}`,
    `动态口令密钥 OTP key ${key}`,
    '用手机上的验证器扫下面的码，或手工输入密钥。以上只显示这一次。',
    'Scan this with an authenticator, or type the key. It is shown this once.',
    '',
    renderUnicodeCompact(address),
  ]
}

const describe = ({ email, name, roles, teams, disabled, demo }: StaffMember): string =>
  [email, name, roles.join(','), teams.join(','), disabled ? '已停用 disabled' : '', demo ? '演示 demo' : ''].filter(Boolean).join('  ')

async function add(deps: StaffAccountDeps, { email, name, roles: roleText, teams }: Options): Promise<CommandAnswer> {
  const roles = readRoles(roleText)
  if (!email?.includes('@') || !name || !roles) return failed(...usage)
  const enrolment = newEnrolment()
  const member = await addStaff(deps, { email, name, roles, teams: listed(teams), demo: false }, enrolment)
  return member ? done(...enrolmentLines(member, enrolment)) : failed(`${email} 已经有账号了。There is an account already.`)
}

type Act = (deps: StaffAccountDeps, member: StaffMember, options: Options) => Promise<CommandAnswer>

/** What is done to an account that there is. */
const acts: Record<string, Act> = {
  roles: async (deps, member, options) => {
    const roles = readRoles(options.roles)
    if (!roles) return failed(...usage)
    const teams = options.teams === undefined ? member.teams : listed(options.teams)
    await transact(deps.database, async (tx) => keep(await deps.members.put(tx, member.id, { ...member, roles, teams })))
    return done(describe({ ...member, roles, teams }))
  },
  reset: async (deps, member) => {
    const enrolment = newEnrolment()
    await enrol(deps, member.id, enrolment)
    return done(...enrolmentLines(member, enrolment))
  },
  disable: async (deps, member) => {
    await disableStaff(deps, member.id, true)
    return done(describe({ ...member, disabled: true }))
  },
  enable: async (deps, member) => {
    await disableStaff(deps, member.id, false)
    return done(describe({ ...member, disabled: false }))
  },
}

/** `npm run staff -- …`: staff accounts are made at the machine, by whoever runs it. */
export async function runStaffCommand(deps: StaffAccountDeps, args: string[]): Promise<CommandAnswer> {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { email: text, name: text, roles: text, teams: text },
  })
  const [command = ''] = positionals
  if (command === 'list') return done(...(await deps.members.all()).map(describe))
  if (command === 'add') return add(deps, values)
  const act = acts[command]
  if (!act || !values.email) return failed(...usage)
  const member = await deps.members.byEmail(values.email)
  return member ? act(deps, member, values) : failed(`没有 ${values.email} 这个账号。No such account.`)
}
