import { runProduct } from './run-product.mjs'
import { runCommand } from './start-problem.mjs'

await runCommand(() => runProduct('start'))
