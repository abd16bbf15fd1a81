import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartProblem } from './start-problem.mjs'

const mebibyte = 1024 * 1024

/** Enough for the databases, their journals and the logs to grow for a while. */
export const neededMebibytes = 200

/** @param {string} folder */
const makeWritable = (folder) => {
  const probe = join(folder, '.write-probe')
  try {
    mkdirSync(join(folder, 'logs'), { recursive: true })
    mkdirSync(join(folder, 'uploads'), { recursive: true })
    writeFileSync(probe, 'x')
    rmSync(probe)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOSPC' || code === 'EDQUOT') throw error
    throw new StartProblem(
      `数据目录 ${folder} 无法写入（${code}）。`,
      `The data folder ${folder} cannot be written (${code}): change its owner, or choose another with DATA_DIR=…`,
    )
  }
}

/**
 * @param {string} folder
 * @param {(path: string) => { bavail: number, bsize: number }} [statfs]
 */
export const requireStorage = (folder, statfs = statfsSync) => {
  makeWritable(folder)
  const { bavail, bsize } = statfs(folder)
  const free = Math.floor((bavail * bsize) / mebibyte)
  if (free >= neededMebibytes) return
  throw new StartProblem(
    `磁盘空间不足：${folder} 只剩 ${free} MB。`,
    `The disk is full: ${folder} has ${free} MB left and needs ${neededMebibytes} MB. Free some space, or choose another folder with DATA_DIR=…`,
  )
}
