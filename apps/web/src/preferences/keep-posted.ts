import type { APIContext } from 'astro'
import { config } from '../config.ts'
import { cookieNames, readPosted } from './reading-preferences.ts'

const aYear = 365 * 24 * 60 * 60

/**
 * Keeps what a posted form says of letters and colours, for this answer and for the next ones. True where it says
 * anything: then a button of the frame sent the form, and nothing else is to be done with it than to show it again.
 */
export function keepPosted({ cookies, locals }: Pick<APIContext, 'cookies' | 'locals'>, form: FormData): boolean {
  const posted = readPosted(form)
  const options = {
    path: config.basePath || '/',
    maxAge: aYear,
    sameSite: 'lax',
    httpOnly: true,
    secure: config.siteUrl.startsWith('https:'),
  } as const
  if (posted.size) cookies.set(cookieNames.size, posted.size, options)
  if (posted.theme) cookies.set(cookieNames.theme, posted.theme, options)
  locals.preferences = { ...locals.preferences, ...posted }
  return posted.size !== undefined || posted.theme !== undefined
}
