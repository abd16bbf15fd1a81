import { runApiCommand } from './api-command.mjs'
import { runCommand } from './start-problem.mjs'

/** `npm run staff -- add …`: who works at the desk. */
await runCommand(() => runApiCommand('staff-command'))
