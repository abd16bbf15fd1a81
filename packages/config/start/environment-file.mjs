import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { StartProblem } from './start-problem.mjs'

const base64Secret = () => randomBytes(32).toString('base64')
const hexSecret = () => randomBytes(32).toString('hex')

/** Every secret of the three parts and how a fresh one is made. */
export const secretMakers = {
  CONTENT_SECRET: hexSecret,
  CLIENT_ADDRESS_SECRET: hexSecret,
  DATA_KEY: base64Secret,
  HASH_KEY: base64Secret,
  STRAPI_APP_KEYS: () => `${base64Secret()},${base64Secret()}`,
  STRAPI_API_TOKEN_SALT: hexSecret,
  STRAPI_ADMIN_JWT_SECRET: hexSecret,
  STRAPI_TRANSFER_TOKEN_SALT: hexSecret,
  STRAPI_ENCRYPTION_KEY: hexSecret,
  DEMO_EDITOR_PASSWORD: () => `Culture-${randomBytes(6).toString('hex')}`,
  STAFF_SECRET: hexSecret,
  DEMO_STAFF_PASSWORD: () => `Desk-${randomBytes(6).toString('hex')}`,
  DEMO_STAFF_OTP_SECRET: () => randomBytes(16).toString('hex'),
}

/** Secrets that came after the first `.env` files were written; no resident's data is lost with them, so that they may be added. */
const addable = /** @type {const} */ (['STAFF_SECRET', 'DEMO_STAFF_PASSWORD', 'DEMO_STAFF_OTP_SECRET'])

/** @returns {Record<string, string>} */
export const makeSecrets = () => Object.fromEntries(Object.entries(secretMakers).map(([name, make]) => [name, make()]))

const renderEnvironment =
  () => `# Written once, with secrets of this machine's own. Keep it: sign-ups in the database can only be read with DATA_KEY and HASH_KEY.
# 本文件只写一次，密钥为本机所有，请妥善保管：没有 DATA_KEY 与 HASH_KEY，已有的报名将无法读取。
CMS_PORT=1337
API_PORT=4000
WEB_PORT=4321
DEMO=true
# 正式开放前：DEMO=false，并填写以下四项。To open for residents: DEMO=false, and say whose site it is.
HOST_UNIT=
TELEPHONE=
ICP_NUMBER=
POLICE_NUMBER=
DATA_KEY_ID=k1
${Object.entries(makeSecrets())
  .map(([name, value]) => `${name}=${value}`)
  .join('\n')}
`

const assignment = /^(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)$/

/** @param {string} raw */
const unquote = (raw) => {
  const quoted = /^(["'])(.*)\1$/.exec(raw)
  return quoted?.[2] ?? raw.replace(/\s+#.*$/, '')
}

/**
 * @param {string} text
 * @returns {Record<string, string>}
 */
export const parseEnvironment = (text) => {
  /** @type {Record<string, string>} */
  const values = {}
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const trimmed = line.trim()
    if (trimmed === '' || trimmed.startsWith('#')) continue
    const [, name, value] = assignment.exec(trimmed) ?? []
    if (name === undefined || value === undefined) {
      throw new StartProblem(`.env 第 ${index + 1} 行读不懂。`, `.env line ${index + 1} is not NAME=value: correct or remove that line.`)
    }
    values[name] = unquote(value.trim())
  }
  return values
}

/**
 * Reads the file, writing it first where there is none.
 * @param {string} file
 */
export const readOrWriteEnvironment = (file) => {
  const written = !existsSync(file)
  if (written) writeFileSync(file, renderEnvironment(), { mode: 0o600, flag: 'wx' })
  const text = readFileSync(file, 'utf8')
  const values = parseEnvironment(text)
  const missing = addable.filter((name) => values[name] === undefined)
  if (missing.length === 0) return { written, values }
  const added = missing.map((name) => `${name}=${secretMakers[name]()}`).join('\n')
  appendFileSync(file, `${text.endsWith('\n') ? '' : '\n'}${added}\n`)
  return { written, values: { ...values, ...parseEnvironment(added) } }
}
