import type { APIRoute } from 'astro'
import { to } from '../addresses.ts'
import { config } from '../config.ts'
import { cookieNames, readSize, readTheme, safeReturn } from '../preferences/reading-preferences.ts'

const aYear = 365 * 24 * 60 * 60

/** 大字版 and 深色显示: a plain form post that leaves a cookie and returns to the same address. */
export const POST: APIRoute = async ({ request, cookies, redirect }) => {
  const form = await request.formData()
  const options = {
    path: config.basePath || '/',
    maxAge: aYear,
    sameSite: 'lax',
    httpOnly: true,
    secure: config.siteUrl.startsWith('https:'),
  } as const
  const size = form.get('size')
  if (typeof size === 'string') cookies.set(cookieNames.size, readSize(size), options)
  const theme = form.get('theme')
  if (typeof theme === 'string') cookies.set(cookieNames.theme, readTheme(theme), options)
  return redirect(safeReturn(form.get('return'), to('/')), 303)
}
