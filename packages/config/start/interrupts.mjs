/** @type {Set<() => Promise<void>>} */
const stoppers = new Set()
/** @type {Promise<never> | undefined} */
let ending

/**
 * Registers what must be stopped when the command is interrupted.
 * @param {() => Promise<void>} stop
 * @returns {() => void} forgets it again
 */
export const stopOnInterrupt = (stop) => {
  stoppers.add(stop)
  return () => stoppers.delete(stop)
}

/** @param {number} code @returns {Promise<never>} */
const stopAllAndExit = async (code) => {
  await Promise.allSettled([...stoppers].map((stop) => stop()))
  process.exit(code)
}

/** @param {number} code */
const endOnce = (code) => {
  if (ending === undefined) process.stdout.write('\n正在停止 Stopping…\n')
  ending ??= stopAllAndExit(code)
}

// npm passes no signal on: when it is killed, this process is handed to another parent and would go on unseen.
const endWithNpm = () => {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) endOnce(0)
  }, 500).unref()
}

/**
 * Ctrl-C, a closed terminal, a polite kill and the end of npm all stop everything that was started. One Ctrl-C may arrive twice (from
 * the terminal and from npm), so the second one only waits for the first.
 */
export const listenForInterrupts = () => {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => endOnce(0))
  if (process.env.npm_lifecycle_event !== undefined) endWithNpm()
}
