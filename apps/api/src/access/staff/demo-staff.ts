import { symmetricDecrypt } from 'better-auth/crypto'
import { keep, transact } from '../../database/transaction.js'
import { addStaff, enrol, type NewStaff, type StaffAccountDeps } from './staff-accounts.service.js'

export interface DemoStaffSecrets {
  password: string
  otpSecret: string
}

const account = (login: string, name: string, roles: NewStaff['roles'], teams: readonly string[] = []): NewStaff => ({
  ...{ name, roles, teams },
  email: `${login}@demo.local`,
  demo: true,
})

/** One login of the demonstration for each role; three make a panel. */
export const demoStaff: readonly NewStaff[] = [
  account('admin', '演示管理员', ['ADMIN']),
  account('counter', '演示窗口', ['COUNTER']),
  account('door', '演示现场', ['DOOR'], ['law-volunteers', 'neighbour-volunteers', 'culture-volunteers', 'choir']),
  account('ledger', '演示台账', ['LEDGER_READER']),
  account('checker', '演示初审', ['AWARD_CHECKER']),
  account('panel1', '演示评议一', ['PANELLIST']),
  account('panel2', '演示评议二', ['PANELLIST']),
  account('panel3', '演示评议三', ['PANELLIST']),
  account('chair', '演示主评', ['CHAIR']),
]

/** Whether the account still has the password and one-time password of the settings. */
async function stillOpens({ auth }: StaffAccountDeps, id: string, { password, otpSecret }: DemoStaffSecrets): Promise<boolean> {
  const { adapter, internalAdapter, password: passwords, secretConfig } = await auth.$context
  const [kept] = await internalAdapter.findAccounts(id)
  const where = [{ field: 'userId', value: id }]
  const second = await adapter.findOne<{ secret: string }>({ model: 'twoFactor', where })
  if (!kept?.password || !second) return false
  const sealed = await symmetricDecrypt({ key: secretConfig, data: second.secret }).catch(() => null)
  return sealed === otpSecret && passwords.verify({ hash: kept.password, password })
}

/** Password and one-time password follow the settings, so that what is printed always works. */
export async function ensureDemoStaff(deps: StaffAccountDeps, secrets: DemoStaffSecrets): Promise<void> {
  for (const staff of demoStaff) {
    const known = await deps.members.byEmail(staff.email)
    if (!known) await addStaff(deps, staff, secrets)
    else {
      if (!(await stillOpens(deps, known.id, secrets))) await enrol(deps, known.id, secrets)
      await transact(deps.database, async (tx) => keep(await deps.members.put(tx, known.id, staff)))
    }
  }
}
