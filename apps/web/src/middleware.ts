import { defineMiddleware } from 'astro:middleware'
import { randomUUID } from 'node:crypto'
import { config } from './config.ts'
import { cookieNames, readSize, readTheme } from './preferences/reading-preferences.ts'
import { previewHeaders, securityHeaders } from './security/headers.ts'
import { refusePost } from './security/posted-forms.ts'
import { sharedForHeader } from './server/shared-for-header.ts'

export const onRequest = defineMiddleware(async (context, next) => {
  const { locals } = context
  locals.requestId = randomUUID()
  locals.preferences = {
    size: readSize(context.cookies.get(cookieNames.size)?.value),
    theme: readTheme(context.cookies.get(cookieNames.theme)?.value),
  }
  const refused = refusePost(context.request.method, context.request.headers)
  const response = refused === null ? await next() : new Response(null, { status: refused })
  const { headers } = response
  for (const [name, value] of Object.entries(securityHeaders)) if (!headers.has(name)) headers.set(name, value)
  if (locals.preview) {
    for (const [name, value] of Object.entries(previewHeaders(config.cmsOrigins))) headers.set(name, value)
    // It knows no list of those who may: the policy above says who.
    headers.delete('x-frame-options')
  }
  if (headers.get('content-type') === 'text/html') headers.set('content-type', 'text/html; charset=utf-8')
  headers.set('x-request-id', locals.requestId)
  if (!headers.has('cache-control')) {
    // What is not declared the same for everybody belongs to one reader and is kept by nobody.
    headers.set('cache-control', locals.sharedFor === undefined ? 'no-store' : 'private, no-cache')
    if (locals.sharedFor !== undefined) {
      headers.set(sharedForHeader, String(locals.sharedFor))
      headers.append('vary', 'Cookie')
    }
  }
  return response
})
