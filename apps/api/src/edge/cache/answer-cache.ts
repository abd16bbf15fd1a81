import { stripIgnoredCharacters } from 'graphql'
import { LruMap } from '../../kernel/lru-map.js'
import type { OperationPlan, Source } from '../limits/operation-plan.js'
import type { Freshness, Snapshot } from './freshness.js'
import { KeptAnswer } from './kept-answer.js'

/** What is known of a request whose exact bytes were answered before. */
export interface KnownRequest {
  /** Canonical: two ways of writing one question share an answer. */
  answerKey: string
  sources: ReadonlySet<Source>
  operationName: string | null
}

/** A public answer as it left the schema, before anyone knows in which encoding it will go out. */
export interface FreshAnswer {
  body: string
  contentType: string
  before: Snapshot
  /** Unix time in milliseconds when it was asked. */
  now: number
}

export interface Question {
  query: string
  operationName?: string | null | undefined
  variables?: unknown
}

const MAX_BYTES = 64 * 1024 * 1024
const MAX_KNOWN_CHARACTERS = 8 * 1024 * 1024

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}

const stripped = new LruMap<string>(MAX_KNOWN_CHARACTERS)

/** Programs ask with the same text again and again and change only the variables: each text is read once. */
function withoutLayout(query: string): string {
  const before = stripped.get(query)
  if (before !== undefined) return before
  const text = stripIgnoredCharacters(query)
  stripped.set(query, text, query.length + text.length)
  return text
}

const canonical = ({ query, operationName, variables }: Question): string =>
  `${withoutLayout(query)}\n${operationName ?? ''}\n${JSON.stringify(sorted(variables ?? {}))}`

/**
 * Answers to public questions as bytes. A request is recognised by its exact bytes, so that a kept answer costs two
 * look-ups in a map: nothing is parsed, validated or executed.
 */
export class AnswerCache {
  readonly #known = new LruMap<KnownRequest>(MAX_KNOWN_CHARACTERS)
  readonly #answers = new LruMap<KeptAnswer>(MAX_BYTES)
  readonly #flights = new Map<string, Promise<KeptAnswer | null>>()

  constructor(private readonly freshness: Freshness) {}

  recognise(requestKey: string): KnownRequest | undefined {
    return this.#known.get(requestKey)
  }

  find({ answerKey, sources }: KnownRequest, now: number): KeptAnswer | null {
    const answer = this.#answers.get(answerKey)
    if (!answer) return null
    return now < answer.staleAt && answer.stamp === this.freshness.stamp(sources) ? answer : null
  }

  /** Versions as they are now; taken before an answer is made, so that a change in its middle leaves it stale, not wrong. */
  snapshot(): Snapshot {
    return this.freshness.snapshot()
  }

  /** Many readers of one stale answer wait for one making of it. `make` gives null for what may not be kept. */
  async share(known: KnownRequest, make: () => Promise<KeptAnswer | null>): Promise<KeptAnswer | null> {
    const flightKey = `${this.freshness.stamp(known.sources)}\n${known.answerKey}`
    const running = this.#flights.get(flightKey)
    if (running) return running
    const flight = make().finally(() => this.#flights.delete(flightKey))
    this.#flights.set(flightKey, flight)
    return flight
  }

  /** Keeps an answer, and knows the bytes of its request from now on. */
  keep(requestKey: string, question: Question, plan: OperationPlan, fresh: FreshAnswer): KeptAnswer {
    const { body, contentType, before, now } = fresh
    const { sources, operationName } = plan
    const answerKey = `${contentType}\n${canonical(question)}`
    this.#known.set(requestKey, { answerKey, sources, operationName }, requestKey.length + answerKey.length)
    const answer = new KeptAnswer({
      body,
      contentType,
      sources,
      stamp: this.freshness.stamp(sources, before),
      staleAt: this.freshness.staleAt(sources, now),
    })
    this.#answers.set(answerKey, answer, answer.weight)
    return answer
  }
}
