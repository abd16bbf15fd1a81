import { defineMiddleware } from 'astro:middleware'
import { randomUUID } from 'node:crypto'
import { config } from './config.ts'
import { mostBytes } from './features/awards/pictures/most-bytes.ts'
import { isDesk, openDesk } from './features/desk/session/desk-door.ts'
import { readAloudHash } from './features/read-aloud/read-aloud-script.ts'
import { cookieNames, readSize, readTheme } from './preferences/reading-preferences.ts'
import { allowReadAloud, previewHeaders, securityHeaders } from './security/headers.ts'
import { refusePost } from './security/posted-forms.ts'
import { keepPrivate } from './security/private-page.ts'
import { sharedForHeader } from './server/shared-for-header.ts'

/** What no answer goes without. */
function setSafety(headers: Headers, { preview }: App.Locals): void {
  for (const [name, value] of Object.entries(securityHeaders)) if (!headers.has(name)) headers.set(name, value)
  if (!preview) return
  for (const [name, value] of Object.entries(previewHeaders(config.cmsOrigins))) headers.set(name, value)
  // It knows no list of those who may: the policy above says who.
  headers.delete('x-frame-options')
}

/** The page puts the script in by the same rule. */
const readsAloud = ({ preferences, preview }: App.Locals): boolean => preferences.size === 'large' && !preview

/** What is not declared the same for everybody belongs to one reader and is kept by nobody. */
function setKeeping(headers: Headers, { sharedFor }: App.Locals): void {
  if (headers.has('cache-control')) return
  headers.set('cache-control', sharedFor === undefined ? 'no-store' : 'private, no-cache')
  if (sharedFor === undefined) return
  headers.set(sharedForHeader, String(sharedFor))
  headers.append('vary', 'Cookie')
}

export const onRequest = defineMiddleware(async (context, next) => {
  const { locals } = context
  locals.requestId = randomUUID()
  locals.preferences = {
    size: readSize(context.cookies.get(cookieNames.size)?.value),
    theme: readTheme(context.cookies.get(cookieNames.theme)?.value),
  }
  const refused = refusePost(context.request.method, context.request.headers, mostBytes(context))
  const atDesk = isDesk(context.url.pathname)
  const turnedAway = refused === null && atDesk ? await openDesk(context) : null
  const response = turnedAway ?? (refused === null ? await next() : new Response(null, { status: refused }))
  const { headers } = response
  if (atDesk) keepPrivate(headers)
  setSafety(headers, locals)
  if (readsAloud(locals) && !atDesk) allowReadAloud(headers, readAloudHash)
  setKeeping(headers, locals)
  if (headers.get('content-type') === 'text/html') headers.set('content-type', 'text/html; charset=utf-8')
  headers.set('x-request-id', locals.requestId)
  return response
})
