import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const rootDir = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '')
export const environmentFile = join(rootDir, '.env')

/** The Node 24 that npm installs as a package: everything but the bootstrap itself runs on it. */
export const nodeBinary = join(rootDir, 'node_modules', 'node', 'bin', 'node')

/** @param {string} name */
export const toolBinary = (name) => join(rootDir, 'node_modules', '.bin', name)

/**
 * PATH with the project's own tools and Node first.
 * @param {NodeJS.ProcessEnv} environment
 */
export const pathWithTools = (environment) => `${join(rootDir, 'node_modules', '.bin')}:${environment.PATH ?? ''}`
