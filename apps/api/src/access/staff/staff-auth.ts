import { betterAuth } from 'better-auth'
import { bearer, twoFactor } from 'better-auth/plugins'
import type { Database } from '../../database/orm.js'
import { momentsAsDates } from './moments-as-dates.js'

const SESSION_SECONDS = 12 * 60 * 60
/** How long a right password waits for its one-time password. */
export const TICKET_SECONDS = 10 * 60
export const ISSUER = '社区工作台'

export interface StaffAuthSettings {
  database: Pick<Database, 'fork' | 'dialect'>
  /** Seals the keys of one-time passwords and signs sessions. */
  secret: string
  siteUrl: string
  /** Told what went wrong inside, in words without a name. */
  log: { error(details: object, message: string): void }
}

const handleOf = ({ fork, dialect }: StaffAuthSettings['database']) => {
  const kysely = fork().getKysely()
  return dialect === 'postgres' ? kysely.withPlugin(momentsAsDates) : kysely
}

const moments = { createdAt: 'created_at', updatedAt: 'updated_at' } as const

const tables = {
  user: {
    modelName: 'staff_accounts',
    fields: { emailVerified: 'email_verified', ...moments },
  },
  session: {
    modelName: 'staff_sessions',
    fields: { userId: 'user_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', ...moments },
  },
  account: {
    modelName: 'staff_passwords',
    fields: {
      ...{ userId: 'user_id', accountId: 'account_id', providerId: 'provider_id', accessToken: 'access_token', idToken: 'id_token' },
      ...{ refreshToken: 'refresh_token', accessTokenExpiresAt: 'access_token_expires_at' },
      ...{ refreshTokenExpiresAt: 'refresh_token_expires_at', ...moments },
    },
  },
  verification: { modelName: 'staff_verifications', fields: { expiresAt: 'expires_at', ...moments } },
} as const

/**
 * better-auth on the tables `staff_…`. Only the calls of its `api` are used, never its web handler: the desk's graph is the one
 * door, and it counts attempts. Sessions and one-time passwords go by the machine's own time, as the telephones' do.
 */
export function createStaffAuth({ database, secret, siteUrl, log }: StaffAuthSettings) {
  return betterAuth({
    appName: ISSUER,
    secret,
    baseURL: siteUrl,
    telemetry: { enabled: false },
    logger: { level: 'error', disableColors: true, log: (_level, message) => log.error({}, `better-auth: ${message}`) },
    database: { db: handleOf(database), type: database.dialect, transaction: false },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    ...tables,
    session: { ...tables.session, expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    plugins: [
      bearer({ requireSignature: true }),
      twoFactor({
        issuer: ISSUER,
        twoFactorCookieMaxAge: TICKET_SECONDS,
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            modelName: 'staff_two_factors',
            fields: {
              ...{ userId: 'user_id', backupCodes: 'backup_codes', lockedUntil: 'locked_until' },
              failedVerificationCount: 'failed_verification_count',
            },
          },
        },
      }),
    ],
  })
}

export type StaffAuth = ReturnType<typeof createStaffAuth>
