import { cms } from './one-cms'

export interface PanelAnswer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes.
  body: any
}

/** Asks the admin API as the panel does, with one login. */
export function panelOf(headers: Record<string, string>) {
  const ask = async (method: string, path: string, body?: unknown): Promise<PanelAnswer> => {
    const answer = await fetch(cms().url + path, {
      method,
      headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const text = await answer.text()
    return { status: answer.status, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text }
  }
  const collection = (type: string) => `/content-manager/collection-types/api::${type}.${type}`
  return {
    ask,
    list: (type: string) => ask('GET', `${collection(type)}?pageSize=100`),
    read: (type: string, id: string, query = '') => ask('GET', `${collection(type)}/${id}${query}`),
    create: (type: string, body: unknown) => ask('POST', collection(type), body),
    update: (type: string, id: string, body: unknown) => ask('PUT', `${collection(type)}/${id}`, body),
    act: (type: string, id: string, action: string, body: unknown = {}) => ask('POST', `${collection(type)}/${id}/actions/${action}`, body),
    publishNew: (type: string, body: unknown) => ask('POST', `${collection(type)}/actions/publish`, body),
    remove: (type: string, id: string) => ask('DELETE', `${collection(type)}/${id}`),
    clone: (type: string, id: string, body: unknown = {}) => ask('POST', `${collection(type)}/clone/${id}`, body),
  }
}
export type Panel = ReturnType<typeof panelOf>
