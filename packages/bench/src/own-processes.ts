import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface OwnProcess {
  url: string
  stop(): Promise<void>
}

/** Runs one of the peers as a process of its own. It is given its input on the way in and says its address when it listens. */
export const startPeer = async (file: URL, input: object): Promise<OwnProcess> => {
  const child = spawn(process.execPath, [file.pathname], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(JSON.stringify(input))
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return {
    url: line.toString('utf8').trim(),
    stop: async () => {
      if (child.exitCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}
