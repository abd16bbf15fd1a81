import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from 'esbuild'
import { newId } from '../kernel/ids.js'
import { TEST_NOW, testEnvironment } from './test-server.js'

const app = new URL('../../', import.meta.url).pathname

/** Beside the packages that it is to find. */
const folder = join(app, 'node_modules', '.bundles')

export interface Bundle {
  file: string
  remove(): Promise<void>
}

/** The API, or one of its commands, as it is started in production: one bundle, its packages beside it. */
export async function bundleApi(entry = 'main'): Promise<Bundle> {
  const file = join(folder, `${newId()}.mjs`)
  await mkdir(folder, { recursive: true })
  await build({
    ...{ entryPoints: [join(app, `src/${entry}.ts`)], outfile: file, bundle: true, packages: 'external', keepNames: true },
    ...{ platform: 'node', target: 'node24', format: 'esm', logLevel: 'error' },
  })
  return { file, remove: () => rm(file, { force: true }) }
}

/** Runs a command to its end: how it ended, and what it said. */
export async function runCommand({ file }: Bundle, where: Record<string, string>): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, [file], { env: { ...testEnvironment, ...where }, stdio: ['ignore', 'pipe', 'inherit'] })
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  return { code: Number(code), said }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('No port is free')
  return address.port
}

async function untilHealthy(url: string, child: ChildProcess): Promise<void> {
  const healthy = () =>
    fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!(await healthy())) {
    if (child.exitCode !== null) throw new Error(`The API ended with ${child.exitCode} before it was healthy`)
    await pause(25)
  }
}

export interface ApiProcess {
  url: string
  /** As a power cut: nothing is written or said any more. */
  kill(): Promise<void>
}

/** A process of its own, at the fixed time of the tests, without a CMS: it serves what it has copied. */
export async function startApi({ file }: Bundle, where: Record<string, string>): Promise<ApiProcess> {
  const port = await freePort()
  const env = {
    ...testEnvironment,
    FIXED_NOW: TEST_NOW,
    CMS_URL: 'http://127.0.0.1:9',
    API_PORT: String(port),
    LOG_LEVEL: 'error',
    ...where,
  }
  const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'inherit', 'inherit'] })
  const url = `http://127.0.0.1:${port}`
  await untilHealthy(url, child)
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return { url, kill }
}
