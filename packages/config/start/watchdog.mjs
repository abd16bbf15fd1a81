import { createInterface } from 'node:readline'

// Ends the services' process groups when the process that started them is gone, even when it was killed and could not say goodbye:
// its end of this pipe closes with it. Lines: `+<group>` to watch, `-<group>` to forget.
const groups = new Set()

const signalAll = (/** @type {NodeJS.Signals} */ signal) => {
  for (const group of groups) {
    try {
      process.kill(-group, signal)
    } catch {
      groups.delete(group)
    }
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => {})

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const group = Number(line.slice(1))
    if (line.startsWith('+')) groups.add(group)
    else groups.delete(group)
  })
  .on('close', () => {
    signalAll('SIGTERM')
    if (groups.size === 0) process.exit(0)
    setTimeout(() => {
      signalAll('SIGKILL')
      process.exit(0)
    }, 5000)
  })
