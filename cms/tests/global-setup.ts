import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Strapi reads compiled files; this compiles them afresh (a second run takes about a second), apart from what `npm start` uses. */
export const compiledDir = fileURLToPath(new URL('../.cache/tests', import.meta.url))

export default function compile(): void {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const outputs = ['--outDir', compiledDir, '--tsBuildInfoFile', `${compiledDir}/.tsbuildinfo`]
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  execFileSync(process.execPath, [tsc, '-p', '.', ...outputs], { cwd, stdio: 'inherit' })
}
