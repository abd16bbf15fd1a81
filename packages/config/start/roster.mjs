import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describeExit } from './health.mjs'
import { stopOnInterrupt } from './interrupts.mjs'
import { startProcess, startWatchdog } from './processes.mjs'

/** @typedef {import('./processes.mjs').RunningProcess} RunningProcess */
/** @typedef {{ name: string, command: string, args: string[], cwd: string, environment: NodeJS.ProcessEnv }} Program */

/**
 * The programs of one product: started with logs of their own, stopped together, and told of when one ends by itself.
 * @param {string} logs folder
 */
export const openRoster = (logs) => {
  mkdirSync(logs, { recursive: true })
  const watchdog = startWatchdog()
  const stopping = new AbortController()
  /** @type {Map<string, RunningProcess>} */
  const running = new Map()
  /** @type {(problem: Error) => void} */
  let reportBroken = () => {}
  /** @type {Promise<Error>} */
  const broken = new Promise((resolve) => {
    reportBroken = resolve
  })

  /** @param {Program} program */
  const start = (program) => {
    const started = startProcess({ ...program, logFile: join(logs, `${program.name}.log`) }, watchdog)
    running.set(program.name, started)
    void started.exited.then((exit) => {
      if (running.get(program.name) === started && !stopping.signal.aborted) reportBroken(describeExit(started, exit))
    })
    return started
  }

  /** @param {string} name */
  const stop = async (name) => {
    const program = running.get(name)
    running.delete(name)
    await program?.stop()
  }

  const stopAll = async () => {
    stopping.abort()
    await Promise.all([...running.values()].map((program) => program.stop()))
    watchdog.close()
    forgetInterrupt()
  }
  const forgetInterrupt = stopOnInterrupt(stopAll)

  /** `broken` settles with the reason when a program ends by itself; `stopping` is aborted once all are to end. */
  return { start, stop, stopAll, broken, stopping: stopping.signal }
}
