import { demoEditor } from '@culture/config/start/demo-accounts'

const hour = 3_600_000
const activities = 'content-manager/collection-types/api::activity.activity'

const asked = async (response: Response): Promise<unknown> => {
  if (response.ok) return response.json()
  throw new Error(`${response.status} from ${new URL(response.url).pathname}: ${(await response.text()).slice(0, 500)}`)
}

const activity = (slug: string, title: string): object => {
  const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString()
  return {
    ...{ title, slug, summary: '量一量发布有多快。', theme: '节庆文化', kind: '动手体验', body: '一行字。' },
    meetings: [{ startsAt: inHours(30), endsAt: inHours(32) }],
  }
}

/** An editor who writes and publishes by the same requests that the admin pages send. */
export interface Editor {
  write(slug: string): Promise<string>
  /** `over` is laid over what every entry of the benchmarks holds. */
  publish(documentId: string, slug: string, title: string, over?: object): Promise<void>
}

export const logIn = async (cmsUrl: string, password: string): Promise<Editor> => {
  const headers = { 'content-type': 'application/json' }
  const login = await fetch(`${cmsUrl}/admin/login`, { method: 'POST', headers, body: JSON.stringify({ email: demoEditor, password }) })
  const { data } = (await asked(login)) as { data: { token: string } }
  const post = async (path: string, body: object): Promise<unknown> =>
    asked(
      await fetch(`${cmsUrl}/${path}`, {
        method: 'POST',
        headers: { ...headers, authorization: `Bearer ${data.token}` },
        body: JSON.stringify(body),
      }),
    )
  return {
    write: async (slug) => ((await post(activities, activity(slug, '还没有发布'))) as { data: { documentId: string } }).data.documentId,
    publish: async (documentId, slug, title, over) => {
      await post(`${activities}/${documentId}/actions/publish`, { ...activity(slug, title), ...over })
    },
  }
}
