import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

export interface Chromium {
  executablePath: string
  /** Where it came from, for the first line of the run. */
  origin: 'system' | 'npm'
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macOs = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Candidates in the order of trying: the one that was asked for, then what the system has. */
export const systemCandidates = (environment: Record<string, string | undefined>): string[] => {
  const asked = environment.CHROMIUM_PATH
  const folders = (environment.PATH ?? '').split(delimiter).filter(isAbsolute)
  return [...(asked ? [asked] : []), ...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...macOs]
}

// The packaged one is made for bare machines of one kind, and finds the libraries it brings along only when it is told that it is on one.
const unpackChromium = async (): Promise<Chromium | null> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  return { executablePath: await packaged.executablePath(), origin: 'npm' }
}

/** Null where there is no browser to be had. With CI=true only the system's own will do, which `.ci/run` installs. */
export const findChromium = async (environment: Record<string, string | undefined> = process.env): Promise<Chromium | null> => {
  const executablePath = systemCandidates(environment).find(isExecutable)
  if (executablePath) return { executablePath, origin: 'system' }
  if (environment.CI === 'true') throw new Error('CI=true but no Chromium was found: set CHROMIUM_PATH or install the package chromium.')
  return unpackChromium()
}
