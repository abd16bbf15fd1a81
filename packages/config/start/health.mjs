import { StartProblem } from './start-problem.mjs'

const pollEvery = 150

/** @param {string} address */
const answers = async (address) => {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5000), redirect: 'manual' })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}

const pause = (/** @type {number} */ milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * @param {import('./processes.mjs').RunningProcess} program
 * @param {import('./processes.mjs').Exit} exit
 */
export const describeExit = ({ name, logFile }, { code, signal }) =>
  new StartProblem(
    `${name} 意外停止。`,
    `${name} stopped by itself (${signal ?? `code ${code}`}); what it said last is at the end of ${logFile}`,
  )

/**
 * Waits until the address answers, the program ends, or patience does.
 * @param {import('./processes.mjs').RunningProcess} program
 * @param {string} address
 * @param {{ patience?: number, stopped?: AbortSignal }} [limits] patience in milliseconds
 */
export const waitUntilHealthy = async (program, address, { patience = 180_000, stopped } = {}) => {
  /** @type {import('./processes.mjs').Exit | undefined} */
  let exit
  program.exited.then((value) => {
    exit = value
  })
  const deadline = performance.now() + patience
  while (!(await answers(address))) {
    // The command is ending: nothing that comes after being healthy may happen any more.
    if (stopped?.aborted) return new Promise(() => {})
    if (exit !== undefined) throw describeExit(program, exit)
    if (performance.now() > deadline) {
      throw new StartProblem(
        `${program.name} 没有就绪。`,
        `${program.name} did not become ready at ${address}; its log is ${program.logFile}`,
      )
    }
    await pause(pollEvery)
  }
}
