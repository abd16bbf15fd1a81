import type { CultureSettings } from '../config/culture'

const SHORTEST = 16
const wellKnown = /^(tobemodified|change-?me|secret|password|default|example|demo|test)/i

/** One line that names every setting at fault and what to do; null when the CMS may start. */
export function findUnsafeSettings({ production, demo, secrets, fixedNow, demoEditorPassword }: CultureSettings): string | null {
  const strict = production && !demo
  const faults = Object.entries(secrets).flatMap(([name, value]) => (isUnsafe(value, strict) ? [name] : []))
  if (strict && fixedNow) faults.push('FIXED_NOW')
  if (demo && !demoEditorPassword) faults.push('DEMO_EDITOR_PASSWORD')
  if (faults.length === 0) return null
  return `The CMS does not start: set ${faults.join(', ')} to values of your own (secrets: random, ${SHORTEST} characters or more; no fixed time in production).`
}

const isUnsafe = (value: string, strict: boolean): boolean =>
  value.split(',').some((part) => part === '' || (strict && (part.length < SHORTEST || wellKnown.test(part))))
