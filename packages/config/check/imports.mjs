import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { rootDir } from '../start/paths.mjs'
import { findImportViolations } from './cruise.mjs'
import { mirrorAstroSources, mirrorRoot } from './import-mirror.mjs'

mirrorAstroSources(join(rootDir, 'apps/web/src'), join(mirrorRoot, 'apps/web/src'))

const generated = new Set(['dist', 'node_modules', 'build', 'results'])

/** @param {string} folder @returns {string[]} its folders that people write in */
const written = (folder) =>
  readdirSync(join(rootDir, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !generated.has(entry.name))
    .map((entry) => join(folder, entry.name))

const workspaces = ['cms', ...written('apps'), ...written('packages')]
const folders = workspaces.flatMap(written)
const violations = [...(await findImportViolations(rootDir, folders)), ...(await findImportViolations(mirrorRoot, ['apps']))]
const lines = new Set(violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`))
for (const line of lines) process.stdout.write(`${line}\n`)
process.exitCode = lines.size === 0 ? 0 : 1
