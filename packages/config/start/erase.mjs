import { runApiCommand } from './api-command.mjs'
import { readArguments } from './command-line.mjs'
import { runCommand } from './start-problem.mjs'

/** `npm run erase`: what the API erases every hour, now. */
await runCommand(async () => {
  readArguments({ text: 'npm run erase' })
  await runApiCommand('erase-command')
})
