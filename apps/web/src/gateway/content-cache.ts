import type { Outcome } from './outcome.ts'

export interface ContentCacheSettings {
  /** For how long an answer is given again without asking, in milliseconds. Bounds how late a publish shows. */
  freshMs: number
  /** For how long a copy stands in for an answer that cannot be had, in milliseconds. */
  staleMs: number
  /** After a failure, for how long copies are given without asking again, in milliseconds. */
  restMs: number
  /** How many different questions are remembered; the one asked longest ago goes first. */
  size: number
  /** Unix time in milliseconds. */
  now: () => number
}

interface Entry {
  data: unknown
  stale: boolean
  freshUntil: number
  usableUntil: number
}

/**
 * Answers to anonymous questions about published content. One question at a time per key goes out however many
 * readers wait; when it fails, the last good copy is given. Sign-ups never come near it.
 */
export function createContentCache(settings: ContentCacheSettings) {
  const entries = new Map<string, Entry>()
  const underWay = new Map<string, Promise<Outcome<unknown>>>()

  const remember = (key: string, entry: Entry) => {
    entries.delete(key)
    entries.set(key, entry)
    const oldest = entries.keys().next()
    if (entries.size > settings.size && !oldest.done) entries.delete(oldest.value)
  }

  const settle = (key: string, outcome: Outcome<unknown>): Outcome<unknown> => {
    const now = settings.now()
    if (outcome.kind === 'OK') {
      remember(key, { data: outcome.data, stale: false, freshUntil: now + settings.freshMs, usableUntil: now + settings.staleMs })
      return outcome
    }
    const copy = entries.get(key)
    if (!copy || copy.usableUntil <= now) return outcome
    remember(key, { ...copy, stale: true, freshUntil: now + settings.restMs })
    return { kind: 'OK', data: copy.data, stale: true }
  }

  const ask = (key: string, load: () => Promise<Outcome<unknown>>) => {
    const asked = load()
      .then((outcome) => settle(key, outcome))
      .finally(() => underWay.delete(key))
    underWay.set(key, asked)
    return asked
  }

  /** The key must name document and variables in full; `Data` is what the document's type says. */
  return async function through<Data>(key: string, load: () => Promise<Outcome<Data>>): Promise<Outcome<Data>> {
    const entry = entries.get(key)
    if (entry && settings.now() < entry.freshUntil) {
      return { kind: 'OK', data: entry.data as Data, stale: entry.stale }
    }
    return (await (underWay.get(key) ?? ask(key, load))) as Outcome<Data>
  }
}
