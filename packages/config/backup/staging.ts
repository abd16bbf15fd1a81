import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stopOnInterrupt } from '../start/interrupts.mjs'
import { StartProblem } from '../start/start-problem.mjs'

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The process that works in a staging folder, if it still does. */
const holderOf = (folder: string): number | null => {
  try {
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'))
    return Number.isSafeInteger(pid) && pid > 0 && isRunning(pid) ? pid : null
  } catch {
    return null
  }
}

const claim = (folder: string): void => {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    const holder = holderOf(folder)
    if (holder !== null) {
      throw new StartProblem(
        '另一个备份或恢复正在进行，请等它结束。',
        `Another backup or restore is at work (process ${holder}): wait until it has ended.`,
      )
    }
    // It was killed in the middle; what it left is of no use.
    rmSync(folder, { recursive: true })
    mkdirSync(folder, { mode: 0o700 })
  }
  writeFileSync(join(folder, 'pid'), String(process.pid))
}

/** A folder for work in progress that only one process has, and that is gone at the end however it ends. */
export const withStaging = async <T>(folder: string, work: (data: string) => Promise<T>): Promise<T> => {
  claim(folder)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const forget = stopOnInterrupt(async () => remove())
  try {
    const data = join(folder, 'data')
    mkdirSync(data)
    return await work(data)
  } finally {
    forget()
    remove()
  }
}
