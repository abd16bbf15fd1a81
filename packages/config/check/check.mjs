import { installPackages } from '../start/install.mjs'
import { listenForInterrupts } from '../start/interrupts.mjs'
import { makeProgress } from '../start/progress.mjs'
import { runTool } from '../start/run-tool.mjs'
import { runCommand, StartProblem } from '../start/start-problem.mjs'
import { checkSteps } from './check-steps.mjs'

/** Runs every check, also after one has failed, so that one run shows all there is to mend. */
await runCommand(async () => {
  listenForInterrupts()
  const progress = makeProgress()
  const wanted = process.argv.slice(2)
  const names = checkSteps.map(({ name }) => name)
  const usage = `npm run check [-- ${names.join(' | ')}]`
  // A name that is none would check nothing, and all of nothing passes.
  if (!wanted.every((name) => names.includes(name))) throw new StartProblem(`用法不对，请这样写：${usage}`, `Usage: ${usage}`)
  await installPackages(progress)
  const steps = wanted.length > 0 ? checkSteps.filter(({ name }) => wanted.includes(name)) : checkSteps
  const failed = []
  for (const { name, title, command, args } of steps) {
    try {
      await progress.step(title, () => runTool({ title, command, args }))
    } catch (error) {
      failed.push(name)
      progress.write(`✗ ${error instanceof Error ? error.message : error}`)
    }
  }
  progress.write(failed.length === 0 ? '\n✓ 全部检查通过 All checks passed' : `\n✗ 未通过 Failed: ${failed.join(', ')}`)
  if (failed.length > 0) process.exitCode = 1
})
