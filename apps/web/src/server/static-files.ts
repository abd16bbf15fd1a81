import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { securityHeaders } from '../security/headers.ts'
import { StoredAnswer } from './stored-answer.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

/** The few files of the build (style sheet, icons, the script of the scanning page), read once; what carries a hash in its name never changes. */
export async function readStaticFiles(folder: string): Promise<ReadonlyMap<string, StoredAnswer>> {
  const files = new Map<string, StoredAnswer>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const file = join(entry.parentPath, entry.name)
    const path = `/${relative(folder, file).split(sep).join('/')}`
    const cacheControl = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=86400'
    const headers = { ...securityHeaders, 'content-type': type, 'cache-control': cacheControl }
    files.set(path, new StoredAnswer({ status: 200, headers, body: await readFile(file) }, 'file'))
  }
  return files
}
