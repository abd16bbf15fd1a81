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

/**
 * The address to go back to after a change of letters or colours: a path of this site and nothing else,
 * so that the form cannot be used to send a reader elsewhere.
 */
export function safeReturn(value: unknown, home: string): string {
  if (typeof value !== 'string' || !value.startsWith('/') || /^\/[/\\]/.test(value) || /[\u0000-\u001f\\]/.test(value)) return home
  const address = new URL(value, 'http://site.invalid')
  return address.host === 'site.invalid' ? address.pathname + address.search : home
}
