import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPosted, readSize, readTheme, safeReturn } from './reading-preferences.ts'

describe('reading preferences', () => {
  it('fall back to the standard', () => {
    expect([readSize(undefined), readSize('huge'), readSize('large')]).toEqual(['standard', 'standard', 'large'])
    expect([readTheme(undefined), readTheme('red'), readTheme('dark'), readTheme('light')]).toEqual(['system', 'system', 'dark', 'light'])
  })

  it('change only by what a form says', () => {
    const form = new FormData()
    expect(readPosted(form)).toEqual({})
    form.set('size', 'large')
    expect(readPosted(form)).toEqual({ size: 'large' })
    form.set('theme', 'dark')
    expect(readPosted(form)).toEqual({ size: 'large', theme: 'dark' })
  })

  it.each(['/events?day=2027-02-20', '/', '/a/b'])('return to %s', (path) => expect(safeReturn(path, '/')).toBe(path))

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '',
    'events',
    '/a\\b',
    '/.//evil.example',
    '//[',
    '/a/..//evil.example',
    '/\tx',
    undefined,
    7,
  ])('return home instead of %s', (path) => expect(safeReturn(path, '/home')).toBe('/home'))

  it('never leave the site', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        const target = safeReturn(`/${path}`, '/')
        expect(new URL(target, 'https://site.example').origin).toBe('https://site.example')
        expect(target.startsWith('/') && !target.startsWith('//')).toBe(true)
      }),
    )
  })
})
