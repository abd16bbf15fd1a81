import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SIGNATURE_HEADER, sign } from '@culture/contract'
import type { Core } from '@strapi/strapi'
import { vi } from 'vitest'
import { type ContentReceiver, startContentReceiver } from './content-receiver'
import { compiledDir } from './global-setup'

const require = createRequire(import.meta.url)

// Strapi's ES build imports folders, which Node does not resolve; its CommonJS build is the one that runs everywhere.
const { createStrapi }: typeof import('@strapi/strapi') = require('@strapi/strapi')

export const CONTENT_SECRET = 'content-secret-for-tests'
/** The clock of the CMS stands still here. */
export const NOW = '2027-03-03T02:00:00.000Z'
export const editor = { email: 'editor@demo.local', password: 'Editor-password-1' }

export interface RunningCms {
  strapi: Core.Strapi
  receiver: ContentReceiver
  url: string
  dataDir: string
  /** Asks the export as the API does. */
  exported(path: string, signature?: string): Promise<Response>
  stop(): Promise<void>
}

export const signedFor = (path: string, secret = CONTENT_SECRET, at = Date.parse(NOW)) =>
  sign(secret, { method: 'GET', path, body: '' }, at)

/** The whole CMS on a folder of its own, with the demo in it and a receiver where the API would be. */
export async function startCms(environment: Record<string, string> = {}): Promise<RunningCms> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cms-'))
  const receiver = await startContentReceiver(CONTENT_SECRET, () => Date.parse(NOW))
  const settings = {
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    DATA_DIR: dataDir,
    CMS_PORT: '0',
    API_URL: receiver.url,
    SITE_URL: 'https://site.example',
    BASE_PATH: '/wenhua',
    DEMO: 'true',
    DEMO_EDITOR_PASSWORD: editor.password,
    FIXED_NOW: NOW,
    LOG_LEVEL: 'silent',
    CONTENT_SECRET,
    STRAPI_APP_KEYS: 'app-key-one-for-tests,app-key-two-for-tests',
    STRAPI_API_TOKEN_SALT: 'api-token-salt-tests',
    STRAPI_ADMIN_JWT_SECRET: 'admin-jwt-secret-tests',
    STRAPI_TRANSFER_TOKEN_SALT: 'transfer-salt-tests',
    STRAPI_ENCRYPTION_KEY: 'encryption-key-for-the-tests-123',
    ...environment,
  }
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  forgetCompiled()
  const strapi = createStrapi({ appDir: fileURLToPath(new URL('..', import.meta.url)), distDir: compiledDir, serveAdminPanel: false })
  await strapi.load()
  await new Promise<void>((resolve) => strapi.server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(strapi.server.httpServer.address() as AddressInfo).port}`
  return {
    strapi,
    receiver,
    url,
    dataDir,
    exported: (path, signature = signedFor(path)) => fetch(url + path, { headers: { [SIGNATURE_HEADER]: signature } }),
    async stop() {
      await destroyAlone(strapi)
      await receiver.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** A module of the CMS as the one that runs has loaded it. */
export const compiled = <T>(path: string): T => require(join(compiledDir, 'src', path))

/** Settings are read when a module is loaded: a second CMS in this process must load its own. */
function forgetCompiled(): void {
  for (const path of Object.keys(require.cache)) if (path.startsWith(compiledDir)) delete require.cache[path]
}

/** Strapi takes every listener off the process when it ends, those of the test runner too; here it takes off only its own. */
async function destroyAlone(strapi: Core.Strapi): Promise<void> {
  const removeAllListeners = process.removeAllListeners
  process.removeAllListeners = () => process
  await strapi.destroy()
  process.removeAllListeners = removeAllListeners
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.removeAllListeners(signal)
}
