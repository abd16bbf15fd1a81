import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const patience = 10_000

/**
 * @param {number} group
 * @param {NodeJS.Signals | 0} signal
 * @returns whether any process of the group was there
 */
const signalGroup = (group, signal) => {
  try {
    process.kill(-group, signal)
    return true
  } catch {
    return false
  }
}

export const startWatchdog = () => {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./watchdog.mjs', import.meta.url))], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.stdin.on('error', () => {})
  child.unref()
  return {
    watch: (/** @type {number} */ group) => child.stdin.write(`+${group}\n`),
    forget: (/** @type {number} */ group) => child.stdin.write(`-${group}\n`),
    close: () => child.stdin.end(),
  }
}

/** @typedef {ReturnType<typeof startWatchdog>} Watchdog */
/** @typedef {{ code: number | null, signal: NodeJS.Signals | null }} Exit */

/**
 * Starts a program as the leader of its own process group, its output going to a log file.
 * @param {{ name: string, command: string, args: string[], cwd: string, environment: NodeJS.ProcessEnv, logFile: string }} program
 * @param {Watchdog} watchdog
 */
export const startProcess = ({ name, command, args, cwd, environment, logFile }, watchdog) => {
  const log = openSync(logFile, 'w')
  const child = spawn(command, args, { cwd, env: environment, detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  /** @type {Promise<Exit>} */
  const exited = new Promise((resolve) => {
    child.once('error', () => resolve({ code: 127, signal: null }))
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
  const group = child.pid
  if (group !== undefined) watchdog.watch(group)
  const stop = async () => {
    if (group === undefined) return
    signalGroup(group, 'SIGTERM')
    const timer = setTimeout(() => signalGroup(group, 'SIGKILL'), patience)
    await exited
    clearTimeout(timer)
    signalGroup(group, 'SIGKILL')
    watchdog.forget(group)
  }
  return { name, logFile, exited, stop, pid: group }
}

/** @typedef {ReturnType<typeof startProcess>} RunningProcess */
