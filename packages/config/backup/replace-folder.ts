import { existsSync, renameSync } from 'node:fs'
import { StartProblem } from '../start/start-problem.mjs'

const rename = (from: string, to: string): void => {
  try {
    renameSync(from, to)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code !== 'EBUSY' && code !== 'EXDEV' && code !== 'EACCES' && code !== 'EPERM') throw error
    throw new StartProblem(
      `数据目录 ${from} 无法改名（${code}）。`,
      `The folder ${from} cannot be renamed (${code}): if it is a mount point, choose a folder inside it with DATA_DIR=…, and see that its parent can be written.`,
    )
  }
}

export interface Replaced {
  /** Where the old folder lies now; null where there was none. */
  aside: string | null
  undo(): void
}

/** The new folder takes the place of the old one, which is put aside, or nothing changes. */
export const replaceFolder = (fresh: string, folder: string, aside: string): Replaced => {
  const replaced = existsSync(folder)
  if (replaced) rename(folder, aside)
  const putBack = () => {
    if (replaced) renameSync(aside, folder)
  }
  try {
    rename(fresh, folder)
  } catch (error) {
    putBack()
    throw error
  }
  const undo = () => {
    renameSync(folder, fresh)
    putBack()
  }
  return { aside: replaced ? aside : null, undo }
}
