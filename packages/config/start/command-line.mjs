import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { StartProblem } from './start-problem.mjs'

/** @typedef {{ text: string, options?: { [name: string]: { type: 'string' | 'boolean' } }, positionals?: number }} Usage */

/**
 * What was typed behind the command. Anything it does not know is refused before it does anything: who asks for `--help` must not
 * have set off what the command does.
 * @param {Usage} usage
 * @param {string[]} [args]
 */
export const readArguments = ({ text, options = {}, positionals = 0 }, args = process.argv.slice(2)) => {
  try {
    const read = parseArgs({ args, options, allowPositionals: positionals > 0 })
    if (read.positionals.length === positionals) return read
  } catch {
    // The line below says how it is called.
  }
  throw new StartProblem(`用法不对，请这样写：${text}`, `Usage: ${text}`)
}

/** A path as the person who called npm sees it: npm itself has gone to the root by now. @param {string} path */
export const fromCaller = (path) => resolve(process.env.INIT_CWD ?? '.', path)
