import { runApiCommand } from './api-command.mjs'
import { runCommand } from './start-problem.mjs'

/** `npm run erase`: what the API erases every hour, now. */
await runCommand(() => runApiCommand('erase-command'))
