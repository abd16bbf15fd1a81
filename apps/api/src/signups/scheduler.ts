const EVERY_MS = 15_000

export interface Scheduler {
  start(): void
  /** Waits for what is under way. */
  stop(): Promise<void>
}

/** Runs a task again and again, never twice at once. A failure is told and does not end it. */
export function createScheduler(task: () => Promise<void>, failed: (error: unknown) => void): Scheduler {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | null = null
  const run = (): void => {
    running ??= task()
      .catch(failed)
      .finally(() => {
        running = null
      })
  }
  return {
    start: () => {
      timer ??= setInterval(run, EVERY_MS).unref()
    },
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
