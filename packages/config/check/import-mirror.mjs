import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { rootDir } from '../start/paths.mjs'

const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/

/**
 * dependency-cruiser reads no `.astro` files. This copies the site's sources, each page and component as the TypeScript between its
 * fences under its name plus `.ts`, which is also what an import of it then resolves to.
 * @param {string} source
 * @param {string} mirror
 */
export const mirrorAstroSources = (source, mirror) => {
  rmSync(mirror, { recursive: true, force: true })
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const from = join(entry.parentPath, entry.name)
    const to = join(mirror, from.slice(source.length))
    mkdirSync(dirname(to), { recursive: true })
    if (entry.name.endsWith('.astro')) writeFileSync(`${to}.ts`, frontmatter.exec(readFileSync(from, 'utf8'))?.[1] ?? '')
    else if (/\.(ts|mjs|js|json)$/.test(entry.name)) cpSync(from, to)
  }
}

export const mirrorRoot = join(rootDir, '.cache', 'import-mirror')
