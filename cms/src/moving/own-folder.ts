import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import culture from '../../config/culture'

const beside = dirname(culture.publicDir)
const named = /^moving-(\d+)-/

/** A folder beside the uploads, from which files move there at once; nobody is served from it. It goes when the work ends, however. */
export async function inFolderOfItsOwn<T>(work: (folder: string) => Promise<T>): Promise<T> {
  removeAbandoned()
  const folder = mkdtempSync(join(beside, `moving-${process.pid}-`))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  try {
    return await work(folder)
  } finally {
    process.off('exit', remove)
    remove()
  }
}

/** Of processes that were killed and could not clean up after themselves. */
function removeAbandoned(): void {
  for (const name of readdirSync(beside)) {
    const [, owner] = named.exec(name) ?? []
    if (owner && !runs(Number(owner))) rmSync(join(beside, name), { recursive: true, force: true })
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
