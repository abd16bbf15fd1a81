import { generateRandomString, symmetricEncrypt } from 'better-auth/crypto'
import type { Database } from '../../database/orm.js'
import { keep, transact } from '../../database/transaction.js'
import type { Role } from '../rules/permissions.js'
import type { StaffAuth } from './staff-auth.js'
import type { StaffMember, StaffMembers } from './staff-members.repository.js'

export interface StaffAccountDeps {
  auth: StaffAuth
  database: Pick<Database, 'fork'>
  members: StaffMembers
}

export interface NewStaff {
  name: string
  email: string
  roles: readonly Role[]
  teams: readonly string[]
  demo: boolean
}

/** What its owner needs to sign in; told once and kept by nobody. */
export interface Enrolment {
  password: string
  /** Text from which both sides reckon one-time passwords. */
  otpSecret: string
}

const PASSWORD_LENGTH = 16
const OTP_SECRET_LENGTH = 32

export const newEnrolment = (): Enrolment => ({
  password: generateRandomString(PASSWORD_LENGTH, 'a-z', '0-9'),
  otpSecret: generateRandomString(OTP_SECRET_LENGTH, 'a-z', 'A-Z', '0-9'),
})

const adapterOf = async (auth: StaffAuth) => {
  const { adapter, internalAdapter, password, secretConfig } = await auth.$context
  return { adapter, internalAdapter, password, secretConfig }
}

/** Puts password and one-time password in the place of what there was, and ends every session. */
export async function enrol({ auth }: Pick<StaffAccountDeps, 'auth'>, accountId: string, enrolment: Enrolment): Promise<void> {
  const { adapter, internalAdapter, password, secretConfig } = await adapterOf(auth)
  const hash = await password.hash(enrolment.password)
  const accounts = await internalAdapter.findAccounts(accountId)
  if (accounts.length > 0) await internalAdapter.updatePassword(accountId, hash)
  else await internalAdapter.linkAccount({ userId: accountId, accountId, providerId: 'credential', password: hash })
  const where = [{ field: 'userId', value: accountId }]
  await adapter.delete({ model: 'twoFactor', where })
  const sealed = async (data: string) => symmetricEncrypt({ key: secretConfig, data })
  const data = { userId: accountId, secret: await sealed(enrolment.otpSecret), backupCodes: await sealed('[]'), verified: true }
  await adapter.create({ model: 'twoFactor', data })
  await internalAdapter.updateUser(accountId, { twoFactorEnabled: true })
  await internalAdapter.deleteUserSessions(accountId)
}

/** Makes an account that can sign in with what `enrolment` holds. Null where the login is taken. */
export async function addStaff(deps: StaffAccountDeps, staff: NewStaff, enrolment: Enrolment): Promise<StaffMember | null> {
  const { auth, database, members } = deps
  const { internalAdapter } = await adapterOf(auth)
  const email = staff.email.trim().toLowerCase()
  if (await internalAdapter.findUserByEmail(email)) return null
  const { id } = await internalAdapter.createUser({ email, name: staff.name, emailVerified: true }, { method: 'email-password' })
  await enrol(deps, id, enrolment)
  // Last: an account that is no member cannot sign in, so that half an account is none.
  await transact(database, async (tx) => keep(await members.put(tx, id, staff)))
  return members.byId(id)
}

/** Shuts an account out at once, or lets it in again. */
export async function disableStaff({ auth, members }: StaffAccountDeps, id: string, disabled: boolean): Promise<void> {
  await members.setDisabled(id, disabled)
  if (disabled) await (await adapterOf(auth)).internalAdapter.deleteUserSessions(id)
}
