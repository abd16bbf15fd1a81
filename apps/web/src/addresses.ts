import { config } from './config.ts'

/** A path of the site as a browser asks for it: under the base path, always starting with `/`. */
export function to(path: string): string {
  return `${config.basePath}${path.startsWith('/') ? path : `/${path}`}`
}

/** The same path as an absolute address, for feeds, calendars and structured data. */
export function absolute(path: string): string {
  return `${config.siteUrl}${to(path)}`
}

/** The path without the base path, as pages think of it; `/` for the home page. */
export function withoutBase(pathname: string): string {
  const path = config.basePath !== '' && pathname.startsWith(config.basePath) ? pathname.slice(config.basePath.length) : pathname
  return path === '' ? '/' : path
}
