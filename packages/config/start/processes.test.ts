import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { waitUntilHealthy } from './health.mjs'
import { findFreePorts } from './ports.mjs'
import { startProcess, startWatchdog } from './processes.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'processes-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    // A zombie still answers signal 0 until its parent, or the first process of the machine, has collected it.
    return !existsSync(`/proc/${pid}/stat`) || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
const until = (condition: () => boolean) => vi.waitFor(() => expect(condition()).toBe(true), { timeout: 15_000, interval: 20 })

/** Writes the numbers of itself and of a child that outlives it, then waits. */
const family = `
  const child = require('node:child_process').spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)'])
  require('node:fs').writeFileSync('pids', process.pid + ' ' + child.pid)
  setInterval(() => {}, 1000)
`
const program = (script: string) => ({
  name: 'part',
  command: process.execPath,
  args: ['-e', script],
  cwd: folder,
  environment: process.env,
  logFile: join(folder, 'part.log'),
})
const readPids = () => readFileSync(join(folder, 'pids'), 'utf8').split(' ').map(Number)
const bothWritten = () => existsSync(join(folder, 'pids')) && readPids().length === 2

describe('a started part', () => {
  it('ends with its whole family, also a child that ignores the polite signal', async () => {
    const watchdog = startWatchdog()
    const running = startProcess(program(family), watchdog)
    await until(bothWritten)
    const pids = readPids()
    expect(pids.every(isAlive)).toBe(true)
    await running.stop()
    await until(() => !pids.some(isAlive))
    watchdog.close()
  })

  it('does not outlive a starter that was killed', async () => {
    const module = new URL('./processes.mjs', import.meta.url).href
    const starter = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `const { startProcess, startWatchdog } = await import(${JSON.stringify(module)})
         startProcess({ ...${JSON.stringify({ ...program(family), environment: {} })}, environment: process.env }, startWatchdog())`,
      ],
      { stdio: 'ignore' },
    )
    await until(bothWritten)
    const pids = readPids()
    starter.kill('SIGKILL')
    await until(() => !pids.some(isAlive))
  })

  it('that ends by itself is named with its code and its log', async () => {
    const watchdog = startWatchdog()
    const [port] = await findFreePorts(1)
    const running = startProcess(program('console.log("no such table"); process.exit(3)'), watchdog)
    await expect(waitUntilHealthy(running, `http://127.0.0.1:${port}/`)).rejects.toThrow(/part stopped by itself \(code 3\).*part\.log/)
    expect(readFileSync(join(folder, 'part.log'), 'utf8')).toBe('no such table\n')
    watchdog.close()
  })

  it('that never answers is named with its address and its log', async () => {
    const watchdog = startWatchdog()
    const [port] = await findFreePorts(1)
    const running = startProcess(program('setInterval(() => {}, 1000)'), watchdog)
    await expect(waitUntilHealthy(running, `http://127.0.0.1:${port}/`, { patience: 50 })).rejects.toThrow(/did not become ready/)
    await running.stop()
    watchdog.close()
  })
})
