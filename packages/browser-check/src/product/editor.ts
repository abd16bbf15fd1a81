import { demoEditor } from '@culture/config/start/demo-accounts'

/** What an editor does in the CMS, by the same requests that its admin pages send. */
export interface Editor {
  create(type: string, data: object): Promise<string>
  publish(type: string, documentId: string, data: object): Promise<void>
  unpublish(type: string, documentId: string): Promise<void>
  /** Puts a picture into the media library. */
  upload(name: string, picture: Uint8Array<ArrayBuffer>, type: string): Promise<void>
  /** Where the preview button leads. */
  previewAddress(type: string, documentId: string): Promise<string>
  /** The document id of the first entry of a type. */
  anyOf(type: string): Promise<string>
  /** The document id of the entry with this address. */
  bySlug(type: string, slug: string): Promise<string>
}

const answered = async (response: Response): Promise<unknown> => {
  if (response.ok) return response.json()
  throw new Error(`${response.status} from ${new URL(response.url).pathname}: ${(await response.text()).slice(0, 1000)}`)
}

/** A token for `openCms`. The CMS allows five log-ins in five minutes, so the tests of one product share theirs. */
export const logIn = async (cmsUrl: string, password: string): Promise<string> => {
  const response = await fetch(`${cmsUrl}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: demoEditor, password }),
  })
  const { data } = (await answered(response)) as { data: { token: string } }
  return data.token
}

export const openCms = (cmsUrl: string, token: string): Editor => {
  const ask = async (method: string, path: string, body?: object, under = 'collection-types'): Promise<unknown> =>
    answered(
      await fetch(`${cmsUrl}/content-manager/${under}/${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      }),
    )
  const uid = (type: string) => `api::${type}.${type}`
  const firstOf = async (type: string, filter: string): Promise<string> => {
    const { results } = (await ask('GET', `${uid(type)}?page=1&pageSize=1${filter}`)) as { results: { documentId: string }[] }
    const [first] = results
    if (!first) throw new Error(`The CMS holds no ${type} ${filter}`)
    return first.documentId
  }
  return {
    create: async (type, data) => {
      const created = (await ask('POST', uid(type), data)) as { data: { documentId: string } }
      return created.data.documentId
    },
    publish: async (type, documentId, data) => {
      await ask('POST', `${uid(type)}/${documentId}/actions/publish`, data)
    },
    unpublish: async (type, documentId) => {
      await ask('POST', `${uid(type)}/${documentId}/actions/unpublish`, {})
    },
    upload: async (name, picture, type) => {
      const body = new FormData()
      body.append('files', new Blob([picture], { type }), name)
      await answered(await fetch(`${cmsUrl}/upload`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body }))
    },
    previewAddress: async (type, documentId) => {
      const path = `${uid(type)}?documentId=${documentId}&status=draft`
      const { data } = (await ask('GET', path, undefined, 'preview/url')) as { data: { url: string } }
      return data.url
    },
    anyOf: (type) => firstOf(type, ''),
    bySlug: (type, slug) => firstOf(type, `&filters[slug][$eq]=${slug}`),
  }
}
