import { isIP } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'
import { type Particulars, particularVariables, readParticulars } from './content/index.js'
import { type NoticeSettings, noticeVariables, readNoticeSettings } from './notices/index.js'

const port = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback)
const key32 = z.base64().refine((text) => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes in base64')
const flag = z
  .enum(['true', 'false', ''])
  .default('false')
  .transform((text) => text === 'true')
const optional = z
  .string()
  .optional()
  .transform((text) => text || null)
const address = z.url().transform((text) => text.replace(/\/+$/, ''))

const addresses = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  )
  .refine(
    (list) => list.every((each) => isIP(each) !== 0),
    '写代理服务器的 IP 地址，用逗号隔开 / must be IP addresses of proxies, separated by commas',
  )

const environment = z.object({
  NODE_ENV: z.string().default('development'),
  API_HOST: z.string().default('127.0.0.1'),
  API_PORT: port(4000),
  CMS_PORT: port(1337),
  WEB_PORT: port(4321),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: optional,
  CMS_URL: address.optional(),
  SITE_URL: address.optional(),
  BASE_PATH: z
    .string()
    .default('')
    .transform((text) => text.replace(/\/+$/, '')),
  COMMUNITY_ID: z.string().min(1).default('xingang-05'),
  CONTENT_SECRET: z.string().min(16),
  CLIENT_ADDRESS_SECRET: z.string().min(16),
  TRUSTED_PROXIES: addresses,
  DATA_KEY: key32,
  DATA_KEY_ID: z.string().min(1).default('k1'),
  HASH_KEY: key32,
  STAFF_SECRET: z.string().min(32),
  DEMO_STAFF_PASSWORD: optional,
  DEMO_STAFF_OTP_SECRET: optional,
  DEMO: flag,
  FIXED_NOW: z.iso.datetime({ offset: true }).optional(),
  ...noticeVariables,
  ...particularVariables,
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
})

export interface Config {
  production: boolean
  host: string
  port: number
  dataDir: string
  pictureFolder: string
  /** `postgres://…`; null means the SQLite file in `dataDir`. */
  databaseUrl: string | null
  cmsUrl: string
  /** Public address of the site with its base path, without a slash at the end. */
  siteUrl: string
  communityId: string
  contentSecret: string
  clientAddressSecret: string
  /** Addresses of proxies whose `X-Forwarded-For` is believed. */
  trustedProxies: string[]
  dataKey: Buffer
  dataKeyId: string
  hashKey: Buffer
  /** Seals the keys of one-time passwords and signs the sessions of staff. */
  staffSecret: string
  demo: boolean
  /** What the demonstration's staff sign in with; null outside it. */
  demoStaff: { password: string; otpSecret: string } | null
  fixedNow: string | null
  notices: NoticeSettings
  /** Whose site it is, until an editor has said so. */
  particulars: Particulars
  logLevel: string
}

type Values = z.infer<typeof environment>

function demoStaffOf({ DEMO, DEMO_STAFF_PASSWORD: password, DEMO_STAFF_OTP_SECRET: otpSecret }: Values): Config['demoStaff'] {
  return DEMO && password && otpSecret ? { password, otpSecret } : null
}

const wellKnown = /^(tobemodified|change-?me|secret|password|default|example|demo|test)/i

/** What production does not start with, in one sentence; null when it may. */
function refusedInProduction(values: Values): string | null {
  if (values.NODE_ENV !== 'production' || values.DEMO) return null
  if (values.FIXED_NOW) return 'FIXED_NOW is refused in production: the clock must run.'
  const secrets = ['CONTENT_SECRET', 'CLIENT_ADDRESS_SECRET', 'STAFF_SECRET'] as const
  const weak = secrets.filter((name) => wellKnown.test(values[name]))
  return weak.length > 0 ? `Set ${weak.join(', ')} to random values of your own: production refuses well-known ones.` : null
}

/** Throws one sentence that names every variable at fault. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const parsed = environment.safeParse(env)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The settings of the API are incomplete or wrong. ${faults.join('; ')}`)
  }
  const values = parsed.data
  const production = values.NODE_ENV === 'production'
  const refused = refusedInProduction(values)
  if (refused) throw new Error(refused)
  return {
    production,
    host: values.API_HOST,
    port: values.API_PORT,
    dataDir: values.DATA_DIR,
    pictureFolder: join(values.DATA_DIR, 'pictures'),
    databaseUrl: values.DATABASE_URL,
    cmsUrl: values.CMS_URL ?? `http://127.0.0.1:${values.CMS_PORT}`,
    siteUrl: `${values.SITE_URL ?? `http://localhost:${values.WEB_PORT}`}${values.BASE_PATH}`,
    communityId: values.COMMUNITY_ID,
    contentSecret: values.CONTENT_SECRET,
    clientAddressSecret: values.CLIENT_ADDRESS_SECRET,
    trustedProxies: values.TRUSTED_PROXIES,
    dataKey: Buffer.from(values.DATA_KEY, 'base64'),
    dataKeyId: values.DATA_KEY_ID,
    hashKey: Buffer.from(values.HASH_KEY, 'base64'),
    staffSecret: values.STAFF_SECRET,
    demo: values.DEMO,
    demoStaff: demoStaffOf(values),
    fixedNow: values.FIXED_NOW ?? null,
    notices: readNoticeSettings(values, { production, demo: values.DEMO }),
    particulars: readParticulars(values),
    logLevel: values.LOG_LEVEL,
  }
}
