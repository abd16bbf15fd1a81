import { createHash } from 'node:crypto'
import type { Core } from '@strapi/strapi'

/**
 * Does a piece of set-up when what it is made from has changed since it was last done. What an administrator adjusts by hand in
 * between stays, and a start with nothing new costs one look-up.
 */
export async function setUpOnce(strapi: Core.Strapi, name: string, source: unknown, work: () => Promise<void>): Promise<void> {
  const fingerprint = createHash('sha256').update(JSON.stringify(source)).digest('hex')
  const store = strapi.store({ type: 'culture', name: 'set-up' })
  if ((await store.get({ key: name })) === fingerprint) return
  await work()
  await store.set({ key: name, value: fingerprint })
}
