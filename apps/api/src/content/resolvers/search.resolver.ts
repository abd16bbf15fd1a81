import { Arg, Int, Query, Resolver } from 'type-graphql'
import { badInput, type Connection, type Order, PAGE_SIZE, pageOf } from '../../graph/index.js'
import type { Clock } from '../../kernel/clock.js'
import type { ContentReader } from '../content-store.js'
import type { FoundItem } from '../search/found-item.js'
import { searchIndexOf } from '../search/search-index.js'
import { SearchConnection } from '../types/search.types.js'

const MOST_CHARACTERS = 100

/** By rank: a cursor tells how many stood before it. */
const byRank = (items: readonly FoundItem[]): Order<FoundItem> => {
  const ranks = new Map(items.map((item, rank) => [item, rank]))
  return { name: 'RANK', descending: false, position: (item) => ({ key: ranks.get(item) ?? 0, id: item.id }) }
}

@Resolver()
export class SearchResolver {
  constructor(
    private readonly store: ContentReader,
    private readonly clock: Clock,
  ) {}

  @Query(() => SearchConnection, {
    description: '按词查找已发布的内容，最相关的在前，过去的靠后 / Published content by words, best first, what is over last',
  })
  search(
    @Arg('query', () => String, { description: '要找的词，至多 100 个字 / Words, at most 100 characters' }) query: string,
    @Arg('first', () => Int, { defaultValue: PAGE_SIZE, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Connection<FoundItem> {
    if (query.length > MOST_CHARACTERS) throw badInput(`query 至多 ${MOST_CHARACTERS} 个字 / At most ${MOST_CHARACTERS} characters`)
    const found = searchIndexOf(this.store.current).find(query, this.clock.now())
    return pageOf(found, byRank(found), { first: first ?? PAGE_SIZE, after })
  }
}
