import { readArguments } from './command-line.mjs'
import { runProduct } from './run-product.mjs'
import { runCommand } from './start-problem.mjs'

await runCommand(() => {
  readArguments({ text: 'npm run dev' })
  return runProduct('dev')
})
