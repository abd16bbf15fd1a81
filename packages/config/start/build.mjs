import { toolBinary } from './paths.mjs'
import { runTool } from './run-tool.mjs'

/**
 * Builds every workspace; turbo takes what has not changed from its cache.
 * @param {import('./progress.mjs').Progress} progress
 * @param {NodeJS.ProcessEnv} [environment]
 * @param {string[]} [filters] workspaces to build with what they depend on; all of them when empty
 */
export const buildWorkspaces = (progress, environment = process.env, filters = []) =>
  progress.step('构建 Building (cached when nothing changed)', () =>
    runTool({
      title: 'The build',
      command: toolBinary('turbo'),
      args: ['run', 'build', '--output-logs=errors-only', '--no-update-notifier', ...filters.map((filter) => `--filter=${filter}`)],
      environment,
    }),
  )
