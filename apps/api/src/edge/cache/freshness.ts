import type { Source } from '../limits/operation-plan.js'

/** What answers are made from; each changes its version with its content, and comparing is all that is done with them. */
export interface Versions {
  content(): string
  places(): string | number
  awards(): string | number
}

export interface FreshnessDeps {
  versions: Versions
  /** The next instant after `now`, in Unix milliseconds, at which some event opens, closes, starts or ends, or a new day begins. */
  nextBoundary(now: number): number
}

const SECOND = 1_000

/** Versions at one moment. */
export interface Snapshot {
  content: string
  places: string | number
  awards: string | number
}

export class Freshness {
  constructor(private readonly deps: FreshnessDeps) {}

  snapshot(): Snapshot {
    const { versions } = this.deps
    return { content: versions.content(), places: versions.places(), awards: versions.awards() }
  }

  /** Versions of just what an answer was made from: a sign-up does not touch a page without places. */
  stamp(sources: ReadonlySet<Source>, { content, places, awards }: Snapshot = this.snapshot()): string {
    return `${content}${sources.has('PLACES') ? `|p${places}` : ''}${sources.has('AWARDS') ? `|a${awards}` : ''}`
  }

  /** How fresh the content is changes without its version; a second's delay in saying so is borne. */
  staleAt(sources: ReadonlySet<Source>, now: number): number {
    const boundary = this.deps.nextBoundary(now)
    return sources.has('FRESHNESS') ? Math.min(boundary, now + SECOND) : boundary
  }
}

/** How long shared caches may keep a GET, in seconds; readers always ask again, and are answered 304. */
export function cacheControl(sources: ReadonlySet<Source>, secondsLeft: number): string {
  const changing = sources.has('PLACES') || sources.has('FRESHNESS')
  const shared = Math.max(0, Math.min(changing ? 1 : 5, Math.floor(secondsLeft)))
  const stale = Math.max(0, Math.min(changing ? 5 : 60, Math.floor(secondsLeft) - shared))
  return `public, max-age=0, s-maxage=${shared}, stale-while-revalidate=${stale}`
}
