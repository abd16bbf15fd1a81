import { afterAll, beforeAll } from 'vitest'
import { type RunningCms, startCms } from './running-cms'

let running: RunningCms | null = null

/** The CMS that all cases of this run share: starting one takes seconds. */
export function cms(): RunningCms {
  if (!running) throw new Error('The CMS runs only inside tests')
  return running
}

export function shareOneCms(): void {
  beforeAll(async () => {
    running = await startCms()
  })
  afterAll(() => running?.stop())
}
