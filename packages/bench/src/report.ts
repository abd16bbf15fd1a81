import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { Measured, Rounds } from './rounds.ts'

const results = new URL('../results/', import.meta.url).pathname

const pad = (text: string, width: number) => text.padStart(width)

/** A table against the first peer: how many times as many requests per second it answers as each other. */
export const printTable = (measured: readonly Measured[]): void => {
  const [ours] = measured
  const widest = Math.max(...measured.map(({ name }) => name.length))
  console.log(`\n${'peer'.padEnd(widest)}  ${pad('requests/s', 10)}  ${pad('p99 ms', 8)}  ${pad('ratio', 8)}`)
  for (const { name, requestsPerSecond, p99Milliseconds } of measured) {
    const ratio = ours ? ours.requestsPerSecond / requestsPerSecond : 0
    console.log(
      `${name.padEnd(widest)}  ${pad(String(requestsPerSecond), 10)}  ${pad(String(p99Milliseconds), 8)}  ${pad(`${ratio.toFixed(2)} ×`, 8)}`,
    )
  }
  console.log(`\nratio: how many times the requests per second of the peer are answered by “${ours?.name}”.`)
}

/** Returns where it was written. */
export const writeReport = (bench: string, findings: object): string => {
  mkdirSync(results, { recursive: true })
  const file = join(results, `${bench}.json`)
  const machine = { cores: cpus().length, model: cpus()[0]?.model, node: process.versions.node }
  writeFileSync(file, `${JSON.stringify({ bench, at: new Date().toISOString(), machine, ...findings }, null, 2)}\n`)
  return file
}

export const writeResults = (bench: string, measured: readonly Measured[], rounds: Rounds, facts: object): string => {
  const [ours] = measured
  const peers = measured.map((peer) => ({ ...peer, ratio: ours ? ours.requestsPerSecond / peer.requestsPerSecond : 0 }))
  return writeReport(bench, { ...rounds, ...facts, peers })
}
