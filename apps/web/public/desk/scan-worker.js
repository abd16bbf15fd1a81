// Lets the desk's scanning page of one event open again on a telephone that has lost its network. Decision 0027 says what it may keep.
// As long as a session of the desk; an older page is as good as none.
const GOOD_FOR_MS = 12 * 60 * 60_000

const { scope } = self.registration
const base = new URL('..', self.location.href).pathname
const page = new URL('?kept', scope).href
const shelf = { cacheName: `scan:${new URL(scope).pathname}`, ignoreVary: true }

async function keptPage() {
  const kept = await caches.match(page, shelf)
  const age = Date.now() - Date.parse(kept?.headers.get('date') ?? '')
  return age < GOOD_FOR_MS ? kept : undefined
}

async function forget() {
  await caches.delete(shelf.cacheName)
  await self.registration.unregister()
}

async function openPage(event) {
  const answer = await fetch(event.request).catch(() => undefined)
  // Led away to the door of the desk: nobody is signed in here any more.
  if (answer?.type === 'opaqueredirect') event.waitUntil(forget())
  if (answer && answer.status < 500) return answer
  return (await keptPage()) ?? answer ?? Response.error()
}

const partOfPage = async (request) => (await caches.match(request, shelf)) ?? fetch(request)

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  if (method !== 'GET') return
  const { origin, pathname } = new URL(url)
  if (mode === 'navigate') {
    if (pathname === new URL(scope).pathname) event.respondWith(openPage(event))
  } else if (origin === self.location.origin && /^(assets|icons)\//.test(pathname.slice(base.length))) {
    event.respondWith(partOfPage(event.request))
  }
})
