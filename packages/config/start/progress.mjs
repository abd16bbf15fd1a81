/** @typedef {(line: string) => void} Write */

/** @type {Write} */
const toTerminal = (line) => {
  process.stdout.write(`${line}\n`)
}

const seconds = (/** @type {number} */ since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * Shows that a step is going on, at its beginning, every ten seconds and at its end.
 * @param {Write} write
 */
export const makeProgress = (write = toTerminal) => ({
  write,
  /**
   * @template T
   * @param {string} label
   * @param {() => Promise<T>} work
   * @returns {Promise<T>}
   */
  async step(label, work) {
    const began = performance.now()
    write(`• ${label}`)
    const heartbeat = setInterval(() => write(`  … ${label} ${seconds(began)}`), 10_000)
    try {
      const result = await work()
      write(`✓ ${label} ${seconds(began)}`)
      return result
    } finally {
      clearInterval(heartbeat)
    }
  },
})

/** @typedef {ReturnType<typeof makeProgress>} Progress */
