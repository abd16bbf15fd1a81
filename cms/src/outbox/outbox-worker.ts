import type { ContentMessage } from '@culture/contract'

const BATCH = 100
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 60_000

export interface OutboxWorkerDeps {
  read(limit: number): Promise<ContentMessage[]>
  send(messages: ContentMessage[], stopping: AbortSignal): Promise<void>
  remove(messages: ContentMessage[]): Promise<void>
  warn(message: string): void
  /** First pause after a failure; doubles up to a minute. */
  firstPauseMs?: number
}
export interface OutboxWorker {
  /** There is something to send. */
  wake(): void
  /** Resolves when nothing is under way any more. What was not acknowledged stays for the next start. */
  stop(): Promise<void>
}

/** Sends what lies in the outbox, oldest first and one batch at a time, for as long as it takes. */
export function startOutboxWorker(deps: OutboxWorkerDeps): OutboxWorker {
  const stopping = new AbortController()
  let wakeUp = () => {}
  let woken = false

  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      if (woken || stopping.signal.aborted) return resolve()
      const timer = setTimeout(resolve, milliseconds)
      wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const signal = () => {
    woken = true
    wakeUp()
  }

  const work = async () => {
    let failures = 0
    while (!stopping.signal.aborted) {
      woken = false
      const outcome = await sendBatch(deps, stopping.signal)
      if (outcome.kind === 'SENT') {
        failures = 0
        continue
      }
      if (outcome.kind === 'FAILED') failures += 1
      if (failures === 1 && outcome.kind === 'FAILED' && !stopping.signal.aborted) deps.warn(`Changes wait to be sent: ${outcome.reason}`)
      await pause(pauseAfter(failures, deps.firstPauseMs ?? FIRST_PAUSE_MS))
    }
  }
  const ended = work()
  return {
    wake: signal,
    async stop() {
      stopping.abort()
      signal()
      await ended
    },
  }
}

type Outcome = { kind: 'EMPTY' } | { kind: 'SENT' } | { kind: 'FAILED'; reason: string }

async function sendBatch(deps: OutboxWorkerDeps, stopping: AbortSignal): Promise<Outcome> {
  try {
    const messages = await deps.read(BATCH)
    if (messages.length === 0) return { kind: 'EMPTY' }
    await deps.send(messages, stopping)
    await deps.remove(messages)
    return { kind: 'SENT' }
  } catch (error) {
    return { kind: 'FAILED', reason: error instanceof Error ? error.message : String(error) }
  }
}

/** With nothing to send it looks again after a minute: another process may have died with messages of its own unsent. */
function pauseAfter(failures: number, firstPauseMs: number): number {
  return failures === 0 ? LONGEST_PAUSE_MS : Math.min(LONGEST_PAUSE_MS, firstPauseMs * 2 ** (failures - 1))
}
