import { join } from 'node:path'
import { nodeBinary, rootDir, toolBinary } from '../start/paths.mjs'

const here = join(rootDir, 'packages', 'config', 'check')
const turbo = (/** @type {string[]} */ ...tasks) => ['run', ...tasks, '--output-logs=errors-only', '--no-update-notifier', '--continue']

/** @type {{ name: string, title: string, command: string, args: string[] }[]} */
export const checkSteps = [
  {
    name: 'style',
    title: 'Format and lint',
    command: toolBinary('biome'),
    args: ['check', '--error-on-warnings', '--max-diagnostics=40', '.'],
  },
  { name: 'types', title: 'Types', command: toolBinary('turbo'), args: turbo('types') },
  {
    name: 'imports',
    title: 'Import rules R1–R10',
    command: nodeBinary,
    args: [join(here, 'imports.mjs')],
  },
  { name: 'unused', title: 'Nothing unused, nothing unlisted', command: toolBinary('knip'), args: ['--config', '.knip.json'] },
  { name: 'shape', title: 'File sizes and names', command: nodeBinary, args: [join(here, 'source-shape.mjs')] },
  { name: 'fresh', title: 'Committed snapshots are fresh', command: toolBinary('turbo'), args: turbo('operations:fresh', 'schema:check') },
]
