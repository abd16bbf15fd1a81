import { cookieNames, readSize, readTheme } from '../preferences/reading-preferences.ts'

/** The two reading preferences of a `Cookie` header as a canonical cookie string; all other cookies are left out. */
export function readPreferenceKey(cookies: string | undefined): string {
  const values = new Map((cookies ?? '').split(';').map((part) => part.trim().split('=', 2) as [string, string | undefined]))
  return `${cookieNames.size}=${readSize(values.get(cookieNames.size))}; ${cookieNames.theme}=${readTheme(values.get(cookieNames.theme))}`
}
