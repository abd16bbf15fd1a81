import { isAbsolute, join } from 'node:path'
import { secretMakers } from './environment-file.mjs'
import { particulars } from './particulars.mjs'
import { rootDir } from './paths.mjs'
import { StartProblem } from './start-problem.mjs'

/** @typedef {{ accepts: (value: string) => boolean, wanted: string }} Check */

const isPort = (/** @type {string} */ value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535
const isKey = (/** @type {string} */ value) => /^[A-Za-z0-9+/]{43}=$/.test(value)

/** @type {Check} */
const port = { accepts: isPort, wanted: 'a port from 1 to 65535' }
/** @type {Check} */
const key = { accepts: isKey, wanted: '32 bytes in base64' }
/** @type {Check} */
const secret = { accepts: (value) => value.length >= 32, wanted: 'at least 32 characters' }
/** @type {Check} */
const flag = { accepts: (value) => value === 'true' || value === 'false', wanted: 'true or false' }
/** @type {Check} */
const httpAddress = { accepts: (value) => /^https?:\/\/[^/\s]+/.test(value) && URL.canParse(value), wanted: 'an http(s) address' }
/** @type {Check} */
const postgresAddress = { accepts: (value) => /^postgres(ql)?:\/\/\S+$/.test(value), wanted: 'a postgres:// address' }
/** @type {Check} */
const basePath = {
  accepts: (value) => value === '' || /^(\/[\w.-]+)+$/.test(value),
  wanted: 'empty, or a path like /culture without a slash at its end',
}

/** @type {Record<string, Check>} */
const checks = {
  CMS_PORT: port,
  API_PORT: port,
  WEB_PORT: port,
  ...Object.fromEntries(Object.keys(secretMakers).map((name) => [name, secret])),
  DATA_KEY: key,
  HASH_KEY: key,
  DEMO_EDITOR_PASSWORD: { accepts: (value) => value.length >= 8, wanted: 'at least 8 characters' },
  DEMO_STAFF_PASSWORD: { accepts: (value) => value.length >= 12, wanted: 'at least 12 characters' },
  DEMO: flag,
  SITE_URL: httpAddress,
  API_URL: httpAddress,
  CMS_URL: httpAddress,
  DATABASE_URL: postgresAddress,
  CMS_DATABASE_URL: postgresAddress,
  BASE_PATH: basePath,
  NOTICES: { accepts: (value) => ['calls', 'log', 'webhook', 'sms'].includes(value), wanted: 'calls, log, webhook or sms' },
  NOTICE_WEBHOOK_URL: httpAddress,
  NOTICE_WEBHOOK_SECRET: secret,
  SMS_URL: httpAddress,
}

const defaults = {
  CMS_PORT: '1337',
  API_PORT: '4000',
  WEB_PORT: '4321',
  DEMO: 'true',
  DATA_KEY_ID: 'k1',
  BASE_PATH: '',
  COMMUNITY_ID: 'xingang-05',
}
const mayBeEmpty = [
  ...['DATABASE_URL', 'CMS_DATABASE_URL', 'SITE_URL', 'API_URL', 'CMS_URL'],
  ...['NOTICES', 'NOTICE_WEBHOOK_URL', 'NOTICE_WEBHOOK_SECRET', 'SMS_URL'],
]

/** @param {Record<string, string>} values */
const checkSecretsPresent = (values) => {
  const missing = Object.keys(secretMakers).filter((name) => !values[name])
  if (missing.length === 0) return
  const names = missing.join(', ')
  throw new StartProblem(
    `.env 缺少 ${names}。`,
    `.env lacks ${names}: put the old value back, or, if its data may be lost, delete .env and the data folder and start again.`,
  )
}

/** @param {Record<string, string>} values */
const checkValues = (values) => {
  for (const [name, { accepts, wanted }] of Object.entries(checks)) {
    const value = values[name]
    if (value === undefined || accepts(value)) continue
    throw new StartProblem(`${name} 的值不对。`, `${name} must be ${wanted}: correct it in .env or in the command's environment.`)
  }
}

/** @param {Record<string, string>} values */
const checkPortsDiffer = (values) => {
  if (new Set([values.CMS_PORT, values.API_PORT, values.WEB_PORT]).size === 3) return
  throw new StartProblem('三个端口不能相同。', 'CMS_PORT, API_PORT and WEB_PORT must be three different ports: correct them in .env.')
}

/**
 * The whole environment of the three parts: what the process was given wins over the file, the file over the defaults.
 * @param {Record<string, string>} file
 * @param {NodeJS.ProcessEnv} given
 * @returns {Record<string, string> & { DATA_DIR: string, CMS_URL: string, API_URL: string, SITE_URL: string }}
 */
export const resolveEnvironment = (file, given) => {
  const known = new Set([...Object.keys(checks), ...Object.keys(defaults), ...Object.keys(particulars), 'DATA_DIR', ...Object.keys(file)])
  const fromProcess = Object.fromEntries(Object.entries(given).filter(([name, value]) => known.has(name) && value !== undefined))
  /** @type {Record<string, string>} */
  const values = { ...defaults, ...file, ...fromProcess }
  for (const name of mayBeEmpty) if (values[name] === '') delete values[name]
  checkSecretsPresent(values)
  checkValues(values)
  checkPortsDiffer(values)
  const dataDir = values.DATA_DIR || '.data'
  return {
    ...values,
    DATA_DIR: isAbsolute(dataDir) ? dataDir : join(rootDir, dataDir),
    CMS_URL: values.CMS_URL ?? `http://127.0.0.1:${values.CMS_PORT}`,
    API_URL: values.API_URL ?? `http://127.0.0.1:${values.API_PORT}`,
    SITE_URL: values.SITE_URL ?? `http://localhost:${values.WEB_PORT}`,
  }
}
