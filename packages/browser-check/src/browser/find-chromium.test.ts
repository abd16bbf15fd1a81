import { describe, expect, it } from 'vitest'
import { findChromium, systemCandidates } from './find-chromium.ts'

describe('looking for a browser', () => {
  it('tries the one that was asked for first, then the names it goes by, folder by folder', () => {
    const candidates = systemCandidates({ CHROMIUM_PATH: '/opt/mine', PATH: '/a:relative:/b' })
    expect(candidates.slice(0, 5)).toEqual(['/opt/mine', '/a/chromium', '/b/chromium', '/a/chromium-browser', '/b/chromium-browser'])
  })

  it('takes what can be run', async () => {
    expect(await findChromium({ CHROMIUM_PATH: process.execPath, PATH: '' })).toEqual({
      executablePath: process.execPath,
      origin: 'system',
    })
  })

  it.runIf(process.platform === 'linux')('fails in CI where the system has none', async () => {
    await expect(findChromium({ CI: 'true', PATH: '/nowhere' })).rejects.toThrow(/CHROMIUM_PATH/)
  })
})
