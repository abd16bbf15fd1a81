export type LetterSize = 'standard' | 'large'
export type Colours = 'light' | 'dark' | 'system'
export interface ReadingPreferences {
  size: LetterSize
  theme: Colours
}

export const cookieNames = { size: 'size', theme: 'theme' } as const

export function readSize(value: string | undefined): LetterSize {
  return value === 'large' ? 'large' : 'standard'
}

export function readTheme(value: string | undefined): Colours {
  return value === 'light' || value === 'dark' ? value : 'system'
}

/** What a form asks to change. */
export function readPosted(form: FormData): Partial<ReadingPreferences> {
  const [size, theme] = [form.get(cookieNames.size), form.get(cookieNames.theme)]
  return {
    ...(typeof size === 'string' ? { size: readSize(size) } : {}),
    ...(typeof theme === 'string' ? { theme: readTheme(theme) } : {}),
  }
}

// A path in the form in which a browser sends it: no spaces, no control characters, no backslash.
const printable = /^\/(?!\/)[\u0021-\u005b\u005d-\u007e]*$/

/**
 * The address to go back to after a change of letters or colours: a path of this site and nothing else,
 * so that the form cannot be used to send a reader elsewhere.
 */
export function safeReturn(value: unknown, home: string): string {
  if (typeof value !== 'string' || !printable.test(value)) return home
  const address = new URL(value, 'http://site.invalid')
  const path = address.pathname + address.search
  // Dots are resolved by now: `/.//elsewhere` has become `//elsewhere`, which a browser reads as another host.
  return address.host === 'site.invalid' && !path.startsWith('//') ? path : home
}
