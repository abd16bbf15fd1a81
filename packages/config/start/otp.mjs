import { readArguments } from './command-line.mjs'
import { demoStaffLogins } from './demo-accounts.mjs'
import { resolveEnvironment } from './environment-check.mjs'
import { readOrWriteEnvironment } from './environment-file.mjs'
import { oneTimePassword } from './one-time-password.mjs'
import { environmentFile } from './paths.mjs'
import { runCommand, StartProblem } from './start-problem.mjs'

/** `npm run otp`: the one-time password of the demonstration's desk logins at this moment. */
await runCommand(async () => {
  readArguments({ text: 'npm run otp' })
  const environment = resolveEnvironment(readOrWriteEnvironment(environmentFile).values, process.env)
  if (environment.DEMO !== 'true') {
    throw new StartProblem('只有演示才有现成的动态口令。', 'DEMO is not true: staff have one-time passwords on their own telephones.')
  }
  const { code, secondsLeft } = oneTimePassword(environment.DEMO_STAFF_OTP_SECRET ?? '', Date.now() / 1_000)
  process.stdout.write(
    [
      `动态口令 One-time password: ${code}（还剩 ${secondsLeft} 秒 seconds left）`,
      `登录 Logins: ${demoStaffLogins.map((login) => `${login}@demo.local`).join(' ')}`,
      `密码 Password: ${environment.DEMO_STAFF_PASSWORD}`,
      '',
    ].join('\n'),
  )
})
