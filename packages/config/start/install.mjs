import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeBinary, rootDir } from './paths.mjs'
import { runTool } from './run-tool.mjs'
import { StartProblem } from './start-problem.mjs'

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean, extraneous?: boolean }} LockedPackage */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
const readPackages = (file) => {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * npm writes `node_modules/.package-lock.json` as the last act of an install, so it tells what is really there:
 * each package at the locked version, none missing but optional ones, which depend on the machine.
 * @param {Record<string, LockedPackage>} locked
 * @param {Record<string, LockedPackage> | undefined} installed
 */
export const isUpToDate = (locked, installed) => {
  if (installed === undefined) return false
  for (const [path, { version, optional, devOptional, link }] of Object.entries(locked)) {
    if (!path.startsWith('node_modules/') || link) continue
    const present = installed[path]
    if (present === undefined && !optional && !devOptional) return false
    if (present !== undefined && present.version !== version) return false
  }
  return true
}

/** @param {string} version such as `20.11.1` */
export const requireNode = (version) => {
  if (Number(version.split('.')[0]) >= 20) return
  throw new StartProblem(
    `需要 Node.js 20 或更新的版本（现为 ${version}）。`,
    `Node.js 20 or later is needed to begin (this is ${version}).`,
  )
}

/**
 * Installs what the lockfile names where it is not there yet.
 * @param {import('./progress.mjs').Progress} progress
 */
export const installPackages = async (progress) => {
  requireNode(process.versions.node)
  const locked = readPackages(join(rootDir, 'package-lock.json'))
  if (locked === undefined)
    throw new StartProblem('缺少 package-lock.json。', 'package-lock.json is missing or broken: restore it from the repository.')
  const modules = join(rootDir, 'node_modules')
  if (existsSync(nodeBinary) && isUpToDate(locked, readPackages(join(modules, '.package-lock.json')))) return
  const fresh = !existsSync(modules)
  await progress.step(fresh ? '安装软件包 Installing packages (about two minutes the first time)' : '更新软件包 Updating packages', () =>
    runTool({ title: 'npm install', command: 'npm', args: [fresh ? 'ci' : 'install', '--no-audit', '--no-fund', '--loglevel=error'] }),
  )
  if (!existsSync(nodeBinary)) {
    throw new StartProblem(
      'Node 24 没有装上。',
      'The npm package "node" did not install its binary: run "npm ci --foreground-scripts" and read its output.',
    )
  }
}
