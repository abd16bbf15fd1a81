export interface Scheduler {
  start(): void
  /** Waits for what is under way. */
  stop(): Promise<void>
}

export interface Task {
  everyMs: number
  run(): Promise<void>
}

function repeat({ everyMs, run }: Task, failed: (error: unknown) => void): Scheduler {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | null = null
  const turn = (): void => {
    running ??= run()
      .catch(failed)
      .finally(() => {
        running = null
      })
  }
  return {
    start: () => {
      if (timer) return
      timer = setInterval(turn, everyMs).unref()
      turn()
    },
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}

/** Runs tasks at once and then again and again, none of them twice at once. A failure is told and does not end it. */
export function createScheduler(tasks: readonly Task[], failed: (error: unknown) => void): Scheduler {
  const repeated = tasks.map((task) => repeat(task, failed))
  return {
    start: () => {
      for (const task of repeated) task.start()
    },
    stop: async () => {
      await Promise.all(repeated.map((task) => task.stop()))
    },
  }
}
