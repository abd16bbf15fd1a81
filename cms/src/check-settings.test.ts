import { describe, expect, it } from 'vitest'
import culture, { type CultureSettings } from '../config/culture'
import { findUnsafeSettings } from './check-settings'

const good = 'kX81-a-long-and-random-value'
const secrets = Object.fromEntries(Object.keys(culture.secrets).map((name) => [name, good])) as CultureSettings['secrets']
const settings = (changes: Partial<CultureSettings> = {}): CultureSettings => ({
  ...culture,
  production: true,
  demo: false,
  fixedNow: null,
  demoEditorPassword: '',
  secrets,
  ...changes,
})

describe('findUnsafeSettings', () => {
  it('lets a production with secrets of its own start', () => {
    expect(findUnsafeSettings(settings())).toBeNull()
  })

  it.each(['', 'tobemodified', 'changeme-changeme-changeme', 'short', `${good},`])('names every secret like “%s” in one line', (value) => {
    const line = findUnsafeSettings(settings({ secrets: { ...secrets, STRAPI_APP_KEYS: value, CONTENT_SECRET: value } }))
    expect(line).toContain('CONTENT_SECRET, STRAPI_APP_KEYS')
    expect(line).not.toContain('\n')
    if (value) expect(line).not.toContain(value)
  })

  it('is milder with a demo, but never without secrets or a password for the login it prints', () => {
    const demo = { demo: true, demoEditorPassword: 'x' }
    expect(
      findUnsafeSettings(settings({ ...demo, fixedNow: '2027-01-01T00:00:00Z', secrets: { ...secrets, CONTENT_SECRET: 'short' } })),
    ).toBeNull()
    expect(findUnsafeSettings(settings({ ...demo, secrets: { ...secrets, CONTENT_SECRET: '' } }))).toContain('CONTENT_SECRET')
    expect(findUnsafeSettings(settings({ demo: true }))).toContain('DEMO_EDITOR_PASSWORD')
  })

  it('lets no clock stand still in production', () => {
    expect(findUnsafeSettings(settings({ fixedNow: '2027-01-01T00:00:00Z' }))).toContain('FIXED_NOW')
  })
})
