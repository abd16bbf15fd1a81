import { spawn } from 'node:child_process'
import { stopOnInterrupt } from './interrupts.mjs'
import { pathWithTools, rootDir } from './paths.mjs'
import { StartProblem } from './start-problem.mjs'

const keptCharacters = 20_000

/** @type {[RegExp, () => StartProblem][]} */
const knownCauses = [
  [
    /ENOSPC|no space left on device/i,
    () => new StartProblem('磁盘已满，请腾出空间后重试。', 'The disk is full: free some space and run the command again.'),
  ],
  [
    /EDQUOT|quota exceeded/i,
    () => new StartProblem('磁盘配额已用完。', 'The disk quota is used up: free some space and run the command again.'),
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ENETUNREACH/,
    () => new StartProblem('连不上软件包服务器。', 'The package registry cannot be reached: check the network and run the command again.'),
  ],
]

/**
 * @param {string} title
 * @param {number | null} code
 * @param {string} output
 */
export const explainToolFailure = (title, code, output) => {
  const cause = knownCauses.find(([pattern]) => pattern.test(output))
  if (cause) return cause[1]()
  const tail = output.trim().split('\n').slice(-120).join('\n')
  return new StartProblem(`${title}没有成功。`, `${title} ended with code ${code}; its last lines were:\n${tail}`)
}

/** @param {number | undefined} group */
const endGroup = (group) => {
  try {
    if (group !== undefined) process.kill(-group, 'SIGTERM')
  } catch {
    // It had ended already.
  }
}

/**
 * Runs one of the project's tools to its end, quietly: what it printed is shown only when it fails.
 * @param {{ title: string, command: string, args: string[], cwd?: string, environment?: NodeJS.ProcessEnv }} tool
 * @returns {Promise<string>} what it printed
 */
export const runTool = ({ title, command, args, cwd = rootDir, environment = process.env }) =>
  new Promise((resolve, reject) => {
    let output = ''
    const child = spawn(command, args, {
      cwd,
      env: {
        ...environment,
        PATH: pathWithTools(environment),
        TURBO_TELEMETRY_DISABLED: '1',
        DO_NOT_TRACK: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    const forget = stopOnInterrupt(async () => endGroup(child.pid))
    const keep = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk.toString('utf8')).slice(-keptCharacters)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', (error) => reject(new StartProblem(`无法运行 ${command}。`, `${title}: cannot run ${command} (${error.message}).`)))
    child.once('close', (code) => {
      forget()
      if (code === 0) resolve(output)
      else reject(explainToolFailure(title, code, output))
    })
  })
