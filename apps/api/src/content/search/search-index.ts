import MiniSearch from 'minisearch'
import type { Node } from '../../graph/index.js'
import type { ContentProjection } from '../projection/content-projection.js'
import { Activity } from '../types/activity.types.js'
import { LectureSession } from '../types/lecture-session.types.js'
import { type FoundItem, type SearchedText, searchedText, searchedTypes } from './found-item.js'
import { termsOfQuery, termsOfText } from './search-terms.js'

const isSearched = (node: Node): node is FoundItem => searchedTypes.some((type) => node instanceof type)
const isOver = (item: FoundItem | undefined, now: Date): boolean =>
  (item instanceof Activity || item instanceof LectureSession) && item.endsAt <= now

/** What is over stands behind what one can still go to. */
const WHEN_OVER = 0.4
const BOOST: Record<keyof SearchedText, number> = { title: 6, names: 3, text: 1 }

/** A single character says too little where the others are not found beside it. */
const longTerms = (query: string): string[] => termsOfQuery(query).filter((term) => [...term].length > 1)

/** Full text of one projection, in memory. */
export class SearchIndex {
  readonly #items: ReadonlyMap<string, FoundItem>
  readonly #index = new MiniSearch<SearchedText & { id: string }>({
    fields: Object.keys(BOOST),
    tokenize: termsOfText,
    processTerm: (term) => term,
    searchOptions: { tokenize: termsOfQuery, boost: BOOST },
  })

  constructor(nodes: Iterable<Node>) {
    const items = [...nodes].filter(isSearched)
    this.#items = new Map(items.map((item) => [item.id, item]))
    this.#index.addAll(items.map((item) => ({ id: item.id, ...searchedText(item) })))
  }

  /** Best first. Where nothing has all of the words, what has most of them. */
  find(query: string, now: Date): FoundItem[] {
    const boostDocument = (id: string): number => (isOver(this.#items.get(id), now) ? WHEN_OVER : 1)
    // A Latin word or a number may be typed in part; Chinese is found by its characters.
    const prefix = (term: string): boolean => /^[a-z0-9]{2,}$/.test(term)
    const all = this.#index.search(query, { combineWith: 'AND', prefix, boostDocument })
    const found = all.length > 0 ? all : this.#index.search(query, { combineWith: 'OR', prefix, boostDocument, tokenize: longTerms })
    return found.flatMap(({ id }) => this.#items.get(id) ?? [])
  }
}

const indices = new WeakMap<ContentProjection, SearchIndex>()

/** Built when somebody first searches a projection, and kept as long as it is. */
export function searchIndexOf(projection: ContentProjection): SearchIndex {
  const known = indices.get(projection)
  if (known) return known
  const built = new SearchIndex(projection.nodes.values())
  indices.set(projection, built)
  return built
}
