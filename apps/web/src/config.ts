/** Settings of the site; the only reader of `process.env` in this workspace. */
const env = process.env

const port = Number(env.WEB_PORT ?? 4321)
const apiPort = Number(env.API_PORT ?? 4000)
const demo = env.DEMO === 'true'

export const config = {
  port,
  /** Interface to listen on. */
  host: env.WEB_HOST ?? '0.0.0.0',
  /** Public address of the site without base path or closing slash. */
  siteUrl: (env.SITE_URL ?? `http://localhost:${port}`).replace(/\/+$/, ''),
  /** Sub-path under which the site is served, such as `/xingang`; empty at the root. Read at build time too. */
  basePath: normalisePath(env.BASE_PATH ?? ''),
  /** Address at which this server reaches the API, without closing slash. */
  apiUrl: (env.API_URL ?? `http://127.0.0.1:${apiPort}`).replace(/\/+$/, ''),
  /** Where an editor's browser may have the CMS; a preview may be framed from there and nowhere else. */
  cmsOrigins: env.CMS_PUBLIC_URL
    ? [new URL(env.CMS_PUBLIC_URL).origin]
    : [`http://localhost:${env.CMS_PORT ?? 1337}`, `http://127.0.0.1:${env.CMS_PORT ?? 1337}`],
  /** Shared secret by which the API believes the resident's address that this server forwards. */
  clientAddressSecret: env.CLIENT_ADDRESS_SECRET ?? '',
  /** Addresses of proxies whose `X-Forwarded-For` is believed. */
  trustedProxies: (env.TRUSTED_PROXIES ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean),
  /** A fixed instant for tests; refused in production outside the demonstration. */
  fixedNow: readFixedNow(env.FIXED_NOW),
  /** Where the last copy of the community's particulars is kept; null keeps none. */
  dataDir: env.DATA_DIR ?? null,
  production: env.NODE_ENV === 'production',
  demo,
} as const

function normalisePath(path: string): string {
  const trimmed = path.replace(/^\/+|\/+$/g, '')
  return trimmed === '' ? '' : `/${trimmed}`
}

function readFixedNow(value: string | undefined): Date | null {
  if (value === undefined || value === '') return null
  if (env.NODE_ENV === 'production' && env.DEMO !== 'true') throw new Error('FIXED_NOW is for tests only: unset it in production.')
  const instant = new Date(value)
  if (Number.isNaN(instant.getTime())) throw new Error('FIXED_NOW must be an ISO 8601 instant.')
  return instant
}
