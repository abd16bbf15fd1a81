import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { secretMakers } from './environment-file.mjs'
import { pathWithTools, rootDir, toolBinary } from './paths.mjs'

/**
 * @typedef {object} Service
 * @property {'cms' | 'api' | 'web'} name
 * @property {string} title
 * @property {string} folder its own `start` and `dev` scripts say how it is run
 * @property {string} port the variable that holds its port
 * @property {string} healthPath
 * @property {string[]} secrets the only secrets that it is given
 */

/** Given by operators and gateways, so that `.env` is written without them. */
const noticeSecrets = ['NOTICE_WEBHOOK_SECRET', 'SMS_TOKEN']

/** In the order of starting: the API reads from the CMS, the site from the API. @type {Service[]} */
export const services = [
  {
    name: 'cms',
    title: '内容管理 CMS',
    folder: 'cms',
    port: 'CMS_PORT',
    healthPath: '/_health',
    secrets: [
      'CONTENT_SECRET',
      'STRAPI_APP_KEYS',
      'STRAPI_API_TOKEN_SALT',
      'STRAPI_ADMIN_JWT_SECRET',
      'STRAPI_TRANSFER_TOKEN_SALT',
      'STRAPI_ENCRYPTION_KEY',
      'DEMO_EDITOR_PASSWORD',
      'CMS_DATABASE_URL',
    ],
  },
  {
    name: 'api',
    title: '数据接口 API',
    folder: 'apps/api',
    port: 'API_PORT',
    healthPath: '/health',
    secrets: [
      'CONTENT_SECRET',
      'CLIENT_ADDRESS_SECRET',
      'DATA_KEY',
      'HASH_KEY',
      'STAFF_SECRET',
      'DEMO_STAFF_PASSWORD',
      'DEMO_STAFF_OTP_SECRET',
      'DATABASE_URL',
      ...noticeSecrets,
    ],
  },
  { name: 'web', title: '网站 Site', folder: 'apps/web', port: 'WEB_PORT', healthPath: '/health', secrets: ['CLIENT_ADDRESS_SECRET'] },
]

const allSecrets = new Set([...Object.keys(secretMakers), 'DATABASE_URL', 'CMS_DATABASE_URL', ...noticeSecrets])

/**
 * Each part gets the shared settings and its own secrets, never another's.
 * @param {Service} service
 * @param {Record<string, string>} environment
 * @param {NodeJS.ProcessEnv} inherited
 * @returns {NodeJS.ProcessEnv}
 */
export const environmentOf = (service, environment, inherited) => {
  const merged = { ...inherited, ...environment }
  const allowed = Object.entries(merged).filter(([name]) => !allSecrets.has(name) || service.secrets.includes(name))
  return {
    ...Object.fromEntries(allowed),
    PATH: pathWithTools(inherited),
    STRAPI_TELEMETRY_DISABLED: 'true',
    ASTRO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  }
}

/**
 * @param {Service} service
 * @param {'start' | 'dev'} mode
 */
export const commandOf = (service, mode) => {
  const manifest = JSON.parse(readFileSync(join(rootDir, service.folder, 'package.json'), 'utf8'))
  // `exec` makes the shell become the program, so that its signals and exit code are the program's own.
  return { command: '/bin/sh', args: ['-c', `exec ${manifest.scripts[mode]}`], cwd: join(rootDir, service.folder) }
}

/**
 * @param {Service} service
 * @param {Record<string, string>} environment
 */
export const healthAddress = (service, environment) => {
  const base = service.name === 'web' ? (environment.BASE_PATH ?? '') : ''
  return `http://127.0.0.1:${environment[service.port]}${base}${service.healthPath}`
}

/**
 * While developing, the packages that the three parts are built on are compiled again whenever they change.
 * @param {NodeJS.ProcessEnv} inherited
 * @returns {import('./roster.mjs').Program[]}
 */
export const watchers = (inherited) =>
  ['calendar', 'contract', 'fixtures'].map((name) => ({
    name: `watch-${name}`,
    command: toolBinary('tsc'),
    args: ['-p', '.', '--watch', '--preserveWatchOutput'],
    cwd: join(rootDir, 'packages', name),
    environment: { ...inherited, PATH: pathWithTools(inherited) },
  }))
