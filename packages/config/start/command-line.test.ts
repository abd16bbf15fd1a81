import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rootDir } from './paths.mjs'

const config = join(rootDir, 'packages', 'config')

// Where `readArguments` did not stop them, the wrong settings would: nothing is installed, built, erased or started.
const env = { ...process.env, API_PORT: 'none' }
const run = (script: string, ...args: string[]) =>
  new Promise<{ code: number; said: string }>((done) => {
    const child = execFile(process.execPath, [join(config, script), ...args], { env }, (_error, out, problem) =>
      done({ code: child.exitCode ?? -1, said: `${out}${problem}` }),
    )
  })

describe.each([
  ['npm start', 'start/start.mjs'],
  ['npm run dev', 'start/dev.mjs'],
  ['npm run otp', 'start/otp.mjs'],
  ['npm run erase', 'start/erase.mjs'],
  ['npm run awards:verify', 'start/awards-verify.mjs'],
  ['npm run draws:verify', 'start/draws-verify.mjs'],
  ['npm run check', 'check/check.mjs'],
  ['npm run backup', 'backup/run-backup.ts'],
  ['npm run restore', 'backup/run-restore.ts'],
  ['npm run content:export', 'start/content.mjs', 'export'],
  ['npm run content:import', 'start/content.mjs', 'import'],
  ['npm run plan:template', 'start/content.mjs', 'template'],
  ['npm run plan:import', 'start/content.mjs', 'plan'],
])('%s', (name, script, ...given) => {
  it.each(['--help', '--nonsense', 'one more'])('does nothing with %s but say how it is called', async (typed) => {
    const { code, said } = await run(script, ...given, ...typed.split(' '))
    expect(code).toBe(1)
    expect(said).toMatch(/^\n✗ 用法不对，请这样写：[^\n]+ · Usage: [^\n]+\n$/)
    expect(said).toContain(`Usage: ${name}`)
  })
})
