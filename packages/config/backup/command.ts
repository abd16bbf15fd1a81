import { existsSync } from 'node:fs'
import { resolveEnvironment } from '../start/environment-check.mjs'
import { readOrWriteEnvironment } from '../start/environment-file.mjs'
import { environmentFile } from '../start/paths.mjs'
import { StartProblem } from '../start/start-problem.mjs'
import type { Environment } from './stored-data.ts'

/** The settings of the product that is there. Unlike a start, this writes no new secrets where there are none. */
export const readEnvironment = (): Environment => {
  const written = existsSync(environmentFile)
  if (!written && process.env.DATA_KEY === undefined) {
    throw new StartProblem(
      '没有 .env：请先把另外保存的 .env 放回来。',
      `There is no ${environmentFile}: put back the one that was kept apart from the backups; without its keys nothing can be read.`,
    )
  }
  return resolveEnvironment(written ? readOrWriteEnvironment(environmentFile).values : {}, process.env)
}

export const inShanghai = (moment: string): string =>
  new Date(moment).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'medium' })
