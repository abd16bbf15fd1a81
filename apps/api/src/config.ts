import { join } from 'node:path'
import { z } from 'zod'

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
  DATA_KEY: key32,
  DATA_KEY_ID: z.string().min(1).default('k1'),
  HASH_KEY: key32,
  DEMO: flag,
  FIXED_NOW: z.iso.datetime({ offset: true }).optional(),
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
  dataKey: Buffer
  dataKeyId: string
  hashKey: Buffer
  demo: boolean
  fixedNow: string | null
  logLevel: string
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
  if (values.FIXED_NOW && production && !values.DEMO) throw new Error('FIXED_NOW is refused in production: the clock must run.')
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
    dataKey: Buffer.from(values.DATA_KEY, 'base64'),
    dataKeyId: values.DATA_KEY_ID,
    hashKey: Buffer.from(values.HASH_KEY, 'base64'),
    demo: values.DEMO,
    fixedNow: values.FIXED_NOW ?? null,
    logLevel: values.LOG_LEVEL,
  }
}
