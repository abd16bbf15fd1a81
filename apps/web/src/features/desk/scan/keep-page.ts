import { fetchKeptPage } from '../../../actions/fetch-kept-page.ts'

const SHELF = 'scan:'
const WORKER = '/desk/scan-worker.js'

/** Style sheet, scripts and icon of this page, as the browser has loaded them. */
const partsOfPage = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => new URL(name).origin === location.origin && /\/(assets|icons)\//.test(name))

/**
 * Keeps the page without a name on this device, and the worker that shows it where no network is. Only here, and only what is no
 * secret. False where this browser keeps nothing, or the page came without its staff.
 */
export async function keepPage(basePath: string): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false
  const nameless = new URL('?kept', location.origin + location.pathname).href
  const page = await fetchKeptPage(nameless)
  if (!page) return false
  const cache = await caches.open(SHELF + location.pathname)
  await cache.put(nameless, page)
  await cache.addAll(partsOfPage())
  await navigator.serviceWorker.register(basePath + WORKER, { scope: location.pathname })
  await navigator.serviceWorker.ready
  return true
}

/** Leaves nothing of it on this device; scans that no server has confirmed stay, and are handed on after the next signing in. */
export async function forgetPages(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  for (const name of await caches.keys()) if (name.startsWith(SHELF)) await caches.delete(name)
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister()
}
