import { runApiCommand } from './api-command.mjs'
import { readArguments } from './command-line.mjs'
import { runCommand } from './start-problem.mjs'

/** `npm run awards:verify`: reads the whole log of the awards and says whether anything in it was changed. */
await runCommand(async () => {
  readArguments({ text: 'npm run awards:verify' })
  await runApiCommand('verify-awards-command')
})
