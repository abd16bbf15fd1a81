import { cms } from './one-cms'
import { editor, type RunningCms } from './running-cms'

const sessions = new WeakMap<RunningCms, Promise<string>>()

async function open({ url }: RunningCms): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${url}/admin/login`, { method: 'POST', headers, body: JSON.stringify(editor) })
  const { data } = (await answer.json()) as { data: { token: string } }
  return data.token
}

/** Headers of the demo's editor, logged in as the panel does; once per CMS, which takes few log-ins in a minute. */
export async function login(): Promise<Record<string, string>> {
  const running = cms()
  const session = sessions.get(running) ?? open(running)
  sessions.set(running, session)
  return { authorization: `Bearer ${await session}` }
}
