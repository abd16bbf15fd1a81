import { readArguments } from './command-line.mjs'
import { faultsOf, readDrawResult } from './draw-result.mjs'
import { runCommand } from './start-problem.mjs'

/** `npm run draws:verify -- <address or file>`: computes a published draw again, from nothing but the file of its result. */
await runCommand(async () => {
  const text = 'npm run draws:verify -- https://…/events/…/draw.json | draw.json'
  const [source = ''] = readArguments({ text, positionals: 1 }).positionals
  const result = await readDrawResult(source)
  const faults = faultsOf(result)
  for (const fault of faults) process.stderr.write(`✗ ${fault}\n`)
  if (faults.length > 0) process.exitCode = 1
  else {
    const { length } = result.order
    process.stdout.write(
      `抽签无误：${length} 份报名，顺序与承诺的种子算出的一致。 · The draw holds: ${length} entries, in the order that the promised seed gives.\n`,
    )
  }
})
