import { spawn } from 'node:child_process'
import { stopOnInterrupt } from './interrupts.mjs'
import { nodeBinary } from './paths.mjs'

/**
 * Runs a TypeScript file under the project's own Node, in sight of the person who asked for it.
 * @param {string} file
 * @param {string[]} args
 * @param {string} [cwd]
 * @returns {Promise<number>} its exit code
 */
export const runScript = (file, args, cwd) =>
  new Promise((resolve) => {
    const child = spawn(nodeBinary, [file, ...args], { cwd, stdio: 'inherit' })
    stopOnInterrupt(async () => {
      child.kill('SIGTERM')
    })
    child.once('exit', (code) => resolve(code ?? 1))
  })
