import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'

const module = new URL('./interrupts.mjs', import.meta.url).href

/** A command that says what it stops; stopping takes it a moment. */
const command = `
  const { listenForInterrupts, stopOnInterrupt } = await import(${JSON.stringify(module)})
  listenForInterrupts()
  stopOnInterrupt(async () => { await new Promise((resolve) => setTimeout(resolve, 50)); console.log('stopped') })
  setInterval(() => {}, 1000)
  console.log('up')
`
const run = (program: string, environment: NodeJS.ProcessEnv = process.env) =>
  spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'], env: environment })

const gather = (child: ChildProcess) => {
  const said = { text: '' }
  child.stdout?.on('data', (chunk: Buffer) => {
    said.text += chunk
  })
  return said
}

describe('an interrupted command', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('stops once on %s, however often it comes, and ends well', async (signal) => {
    const child = run(command)
    const said = gather(child)
    await once(child.stdout, 'data')
    child.kill(signal)
    child.kill(signal)
    const [code] = await once(child, 'close')
    expect(code).toBe(0)
    expect(said.text.match(/stopped/g)).toHaveLength(1)
  })

  it('stops when the npm that runs it is killed', async () => {
    const npm = `
      import { spawn } from 'node:child_process'
      spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(command)}], { stdio: 'inherit' })
    `
    const parent = run(npm, { ...process.env, npm_lifecycle_event: 'start' })
    const said = gather(parent)
    await once(parent.stdout, 'data')
    parent.kill('SIGKILL')
    await once(parent.stdout, 'end')
    expect(said.text).toContain('stopped')
  })
})
