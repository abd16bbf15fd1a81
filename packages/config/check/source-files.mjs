import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rootDir } from '../start/paths.mjs'

/** @typedef {{ path: string, text: string }} SourceFile */

const written = /\.(ts|tsx|mjs|js|astro|css)$/
const generated = /(^|\/)(generated|types\/generated|__snapshots__|dist|build|node_modules)\//

/**
 * What people wrote: known to git or about to be, generated files aside.
 * @returns {SourceFile[]}
 */
export const readSourceFiles = () =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: rootDir, encoding: 'utf8' })
    .split('\0')
    .filter((path) => written.test(path) && !generated.test(path))
    .flatMap((path) => {
      try {
        return [{ path, text: readFileSync(join(rootDir, path), 'utf8') }]
      } catch {
        // Deleted, but the deletion is not committed yet.
        return []
      }
    })
